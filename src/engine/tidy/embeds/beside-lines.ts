const textOf = (range: Range): string => range.toString().trim();

/** Is the frame the last thing of a line that says something before it ("See: …")? */
function isLastOf(line: Element, frame: Element): boolean {
  const range = line.ownerDocument.createRange();
  range.selectNodeContents(line);
  range.setEndBefore(frame);
  if (textOf(range) === '') return false;
  range.selectNodeContents(line);
  range.setStartAfter(frame);
  return textOf(range) === '';
}

/**
 * Puts figures where their frames stand, but beside the paragraph of such a one, which holds no figure: below what the paragraph says of it,
 * else above; several behind the same words in their order.
 */
export function besideLines(): (frame: Element, figure: Element) => void {
  const placed = new Set<Element>();
  return (frame, figure) => {
    placed.add(figure);
    const line = frame.closest('p');
    if (!line || !isLastOf(line, frame)) return (line ?? frame).before(figure);
    let last: Element = line;
    for (let next = last.nextElementSibling; next && placed.has(next); next = next.nextElementSibling) last = next;
    last.after(figure);
  };
}
