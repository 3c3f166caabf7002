const uneven = /[^\S ]| {2}/;

/** White space collapsed to single spaces, none at the ends. Most texts have nothing to replace, and each replaced space costs. */
export function collapse(text: string): string {
  const trimmed = text.trim();
  return uneven.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** The text of a node, collapsed. */
export const textOf = (node: Node): string => collapse(node.textContent ?? '');

/** Characters of a text with white space collapsed; runs at its ends count as nothing. */
export const collapsedLength = (text: string): number => collapse(text).length;

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
