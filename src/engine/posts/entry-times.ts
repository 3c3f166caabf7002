import { isAlike } from '../dom/alike';
import { isWithin } from '../dom/stands-in';
import { textsIn } from '../dom/texts-in';
import { inOrder } from './in-order';

/** Fewer entries are no running report. */
const fewest = 3;

/**
 * The chosen texts, with the times of all entries of a running report where that of one was chosen: one entry's alone tells
 * a reader nothing.
 */
export function withEntryTimes(root: Element, texts: ReadonlySet<Text>, taken: ReadonlySet<Element>): ReadonlySet<Text> {
  const added: Text[] = [];
  const seen = new Set<Element>();
  for (const first of root.querySelectorAll('article:has(time)')) {
    const box = first.parentElement;
    if (!box || seen.has(first)) continue;
    const entries = [...box.children].filter((child) => child.localName === 'article' && isAlike(child, first));
    for (const entry of entries) seen.add(entry);
    const times = entries.map((entry) => textsIn(entry).some((text) => texts.has(text)) && timeOf(entry));
    if (times.length < fewest || !times.every((time) => time)) continue;
    const parts = times.map((time) => textsIn(lineOf(time as Element)));
    if (parts.some((some) => some.some((text) => texts.has(text)))) added.push(...parts.flat().filter((text) => !isWithin(text, taken)));
  }
  return added.length > 0 ? inOrder(root, new Set([...texts, ...added])) : texts;
}

const timeOf = (entry: Element): Element | undefined =>
  [...entry.querySelectorAll('time')].find((time) => time.closest('article') === entry);

/** In characters: "2h ago 18.20 GMT". */
const longest = 40;

/** The link or line that holds a time and, beside how long ago that is, the hour. */
function lineOf(time: Element): Element {
  const line = time.parentElement;
  const isLine = line?.matches('a, p, span, div') === true && (line.textContent ?? '').trim().length <= longest;
  return isLine && [...line.children].every((part) => part === time || /\d/.test(part.textContent ?? '')) ? line : time;
}
