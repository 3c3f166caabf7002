/** White space collapsed to single spaces, none at the ends. */
export const collapse = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** The text of a node, collapsed. */
export const textOf = (node: Node): string => collapse(node.textContent ?? '');

const uneven = /[\t\n\r\f\u00a0]| {2}/;

/** Characters of a text with white space collapsed; runs at its ends count as nothing. */
export function collapsedLength(text: string): number {
  const trimmed = text.trim();
  return uneven.test(trimmed) ? trimmed.replace(/[\s\u00a0]+/g, ' ').length : trimmed.length;
}

/** The first words of a text, cut at a word's end where there are words, with an ellipsis. */
export function preview(text: string, most = 120): string {
  const whole = collapse(text);
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}

/** The text of a box with a space between its pieces: words of neighbouring boxes stay apart. */
export function spacedText(box: Element): string {
  const pieces: string[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) pieces.push((text as Text).data);
  return collapse(pieces.join(' '));
}
