/** Some texts of a page, in page order: what is chosen is read from first to last. */
export function inOrder(root: Element, texts: ReadonlySet<Text>): ReadonlySet<Text> {
  const ordered = new Set<Text>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) if (texts.has(text)) ordered.add(text);
  return ordered;
}
