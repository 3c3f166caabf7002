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
    byShape.set(shape, [...(byShape.get(shape) ?? []), element]);
  }
  for (const numbers of byShape.values()) {
    if (numbers.length < 2 || !countsLines(numbers.map((number) => number.textContent ?? ''))) continue;
    for (const number of numbers) number.remove();
  }
}
