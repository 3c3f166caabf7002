/** One comment of a page's thread. */
export interface Comment {
  author?: string;
  /** As the page writes it ("3 hours ago"). */
  time?: string;
  /** The same for machines, where the page says it: ISO 8601 or what its `datetime` holds. */
  datetime?: string;
  /** 0 for an answer to the article, 1 for an answer to that, and so on. */
  depth: number;
  /** What it says, sanitised; made when asked for. */
  content(): DocumentFragment;
}

/** The comments of a page that has some. */
export interface CommentThread {
  /** How many there are: by the page's own count, else by counting. Undefined where neither can tell. */
  count: number | undefined;
  /** In the page's order; empty where the thread cannot be taken apart. Long threads are when this is first called. */
  comments(): Comment[];
  /** The thread in one piece, sanitised, for where it could not be taken apart; made when asked for. */
  whole(): DocumentFragment;
}
