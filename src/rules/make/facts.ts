/** What can be said of an element: plain data, so that rules are made the same in every browser, and tested without one. */
export interface ElementFacts {
  tag: string;
  id?: string;
  classes: readonly string[];
  /** Those that say what it is: `role`, `aria-label`, `itemprop`, `data-…`. */
  attributes: Readonly<Record<string, string>>;
}

/** What can be said of a block that a reader points at. */
export interface BlockFacts extends ElementFacts {
  /** The heading that begins the block, or stands right above it. */
  heading?: string;
  /** That heading is no part of the block: it stands right above it. */
  under?: boolean;
  /** Where its links lead, as the page writes it. */
  links: readonly string[];
  /** Its words, one line for each run of text in it. */
  lines: readonly string[];
  /** The names of the elements right inside it. */
  children: readonly string[];
  /** What stands around it, the nearest first, as far as that holds no other text of the article. */
  around: readonly ElementFacts[];
}
