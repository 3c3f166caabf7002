/** The text nodes in a box that say something, in page order. */
export function textsIn(box: Element): Text[] {
  const found: Text[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) if (text.data.trim()) found.push(text);
  return found;
}
