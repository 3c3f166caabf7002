/** White space collapsed to single spaces, none at the ends. */
export const collapse = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** The text of a node, collapsed. */
export const textOf = (node: Node): string => collapse(node.textContent ?? '');

/** Characters of a text with white space collapsed; a leading or trailing run counts as nothing. */
export function collapsedLength(text: string): number {
  let length = 0;
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 160) gap = length > 0;
    else {
      if (gap) length++;
      gap = false;
      length++;
    }
  }
  return length;
}

/** The first words of a text, cut at a word's end where there are words, with an ellipsis. */
export function preview(text: string, most = 120): string {
  const whole = collapse(text);
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}
