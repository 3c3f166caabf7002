/** What is cheap to know of every element of the copy, from one walk; text is counted in collapsed characters. */
export interface ElementStats {
  /** Characters of text inside, white space collapsed. */
  chars: number;
  /** Of these, inside links. */
  linkChars: number;
  links: number;
  paragraphs: number;
  images: number;
  /** Text fields, text areas, selects. */
  inputs: number;
}

/**
 * The page as the engine sees it: an inert copy that is safe to read and cut up (no scripts, no styles, no names on
 * form controls, shadow roots flattened), each element remembering where it came from. The live page is never changed.
 */
export interface Page {
  /** The inert document that owns the copy. */
  document: Document;
  /** The copy of <body> (of the outermost element with text where there is none). */
  root: Element;
  /** The live document, for what stands in its head. Read through src/engine/dom: pages clobber properties. */
  source: Document;
  url: URL;
  /** <base> applied; http(s) only. */
  baseUrl: URL;
  /** The document's language as declared, lower case, '' when it is not. */
  lang: string;
  /** Stats of an element of the copy, as of the snapshot. */
  stats(element: Element): ElementStats;
  /** Was this element hidden on the page (itself or an ancestor)? A feature, never a filter: see docs/quality.md. */
  hidden(element: Element): boolean;
  /** How the page itself sets this element (read it at once: it is live); undefined where the page is not laid out. */
  style(element: Element): CSSStyleDeclaration | undefined;
  /** The live element a copied element came from. */
  origin(element: Element): Element | undefined;
}
