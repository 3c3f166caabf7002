import { attribute, nextSibling, previousSibling } from '../dom/live';

const nought = /^\s*0(?:[.,]0+)?\s*$/;
const number = /^[1-9]\d{0,11}(?:\.\d{1,3})?$/;
/** Where counters have what they count up to: Elementor's first, then those of common scripts (countTo, counterUp, Odometer). */
const ends = 'to-value count count-to counter countup target to end end-value stop final number value'.split(' ');

/**
 * The number that a page counts up to once it is scrolled to, where it still says 0:
 * `<span data-to-value="4200" data-delimiter=",">0</span>`. Undefined where a text is none that will be counted.
 */
export function countedUp(text: string, said: Node, live: Element): string | undefined {
  if (text.length > 20 || !nought.test(text) || previousSibling(said) || nextSibling(said)) return undefined;
  const end = ends.map((name) => attribute(live, `data-${name}`)?.trim() ?? '').find((value) => number.test(value));
  const [whole, rest] = (end ?? '').split('.');
  const between = attribute(live, 'data-delimiter') ?? attribute(live, 'data-separator') ?? '';
  const grouped = between.length === 1 ? whole?.replace(/\B(?=(?:\d{3})+$)/g, between) : whole;
  return end && (rest ? `${grouped}.${rest}` : grouped);
}
