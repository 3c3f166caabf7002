/** Do these texts count lines: 1, 2, 3 … (or from another number on)? */
export function countsLines(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => (/^\s*\d{1,5}[.:|]?\s*$/.test(text) ? Number.parseInt(text, 10) : Number.NaN));
  const first = numbers[0];
  return first !== undefined && numbers.length > 0 && numbers.every((number, i) => number === first + i);
}

/** A column of numbers, one a line, and nothing else. */
export const isGutter = (text: string): boolean => {
  const lines = text.trim().split(/\s+/);
  return lines.length > 0 && countsLines(lines);
};

/** Takes out the line numbers that stand at the beginning of each line of a listing, each in an element of its own. */
export function dropLineNumbers(pre: Element): void {
  const byShape = new Map<string, Element[]>();
  for (const element of pre.querySelectorAll('*')) {
    if (element.firstElementChild || !/^\s*\d{1,5}[.:|]?\s*$/.test(element.textContent ?? '')) continue;
    const shape = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const alike = byShape.get(shape);
    if (alike) alike.push(element);
    else byShape.set(shape, [element]);
  }
  for (const numbers of byShape.values()) {
    if ((numbers.length < 2 && !isUnread(numbers[0])) || !countsLines(numbers.map((number) => number.textContent ?? ''))) continue;
    // The listing's own numbers count too: [1, 2, 3].
    if (numbers.every((number) => beginsLine(number, pre))) for (const number of numbers) number.remove();
  }
}

/** One number alone counts a line where readers of screens are spared it. */
const isUnread = (number: Element | undefined): boolean => number?.closest('[aria-hidden="true"]') != null;

const isLineEnd = (node: Node): boolean => /\n\s*$/.test((node.textContent ?? '').slice(-200)) || node.nodeName === 'BR';

/** Does nothing stand before it in its line? Lines end with a break, or are boxes of one build. */
function beginsLine(number: Element, pre: Element): boolean {
  for (let at: Element = number; at !== pre; at = at.parentElement as Element) {
    let before = at.previousSibling;
    while (before && !isLineEnd(before) && (before.textContent ?? '').trim() === '') before = before.previousSibling;
    if (before) return isLineEnd(before) || (at !== number && before.nodeName === at.nodeName);
  }
  return true;
}
