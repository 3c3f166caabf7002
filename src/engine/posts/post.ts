/** A post of a thread whose words are in the article, and who said them. */
export interface Post {
  /** Its box on the page. */
  element: Element;
  /** The text nodes of it that are the article's, in page order. */
  texts: readonly Text[];
  author: string;
  /** As the page writes it. */
  time?: string;
  /** For machines, where the page says it. */
  datetime?: string;
  /** How many posts above it it stands in answer to. */
  depth: number;
}
