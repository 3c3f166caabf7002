import type { OpenView } from '../../src/view/open-view';

/** Texts of an open view below WCAG AA in its present theme: 4.5 to 1, large text 3 to 1. Runs in the page, so it needs nothing else. */
export function checkContrast({ dialog }: OpenView): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const read = (text: string): Colour => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const scale = text.startsWith('color(') ? 255 : 1;
    return [(numbers[0] ?? 0) * scale, (numbers[1] ?? 0) * scale, (numbers[2] ?? 0) * scale, numbers[3] ?? 1];
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mix = (i: 0 | 1 | 2) => top[i] * top[3] + below[i] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const light = ([red, green, blue]: Colour) => {
    const part = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const grounds = new Map<Element, Colour>();
  const groundOf = (element: Element): Colour => {
    const known = grounds.get(element);
    if (known) return known;
    const own = read(getComputedStyle(element).backgroundColor);
    const ground = own[3] >= 1 || element === dialog || !element.parentElement ? own : over(own, groundOf(element.parentElement));
    grounds.set(element, ground);
    return ground;
  };
  const weak = new Set<string>();
  const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  // Texts in the same place of the same kind of boxes look alike: one of them is measured.
  const done = new Set<string>();
  const kinds = new Map<Element, string>();
  const kindOf = (element: Element): string => {
    const known = kinds.get(element);
    if (known !== undefined) return known;
    const own = `${element.localName}.${element.getAttribute('class') ?? ''}${[...element.attributes].map(({ name }) => name).join()}`;
    const kind = element === dialog || !element.parentElement ? own : `${kindOf(element.parentElement)}>${own}`;
    kinds.set(element, kind);
    return kind;
  };
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (
      !element ||
      done.has(kindOf(element)) ||
      !text.textContent?.trim() ||
      element.closest('[aria-hidden="true"]') ||
      !element.checkVisibility()
    )
      continue;
    done.add(kindOf(element));
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const ground = groundOf(element);
    const [a, b] = [light(over(read(color), ground)), light(ground)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = Number.parseFloat(fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    if (contrast < needed)
      weak.add(
        `${contrast.toFixed(2)} <${element.localName} class="${element.getAttribute('class') ?? ''}"> ${text.textContent.trim().slice(0, 40)}`,
      );
  }
  return [...weak];
}
