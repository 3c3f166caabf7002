/** A run of text between block-level boundaries: what the model scores, and the smallest thing it keeps or leaves out. */
export interface Block {
  /** Its place among the page's blocks, which are in page order. */
  index: number;
  texts: Text[];
  /** The nearest block-level element around it. */
  element: Element;
  /** Its text, white space collapsed. */
  text: string;
}
