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
    const parts = times.map((time) => textsIn(time as Element));
    if (parts.some((some) => some.some((text) => texts.has(text)))) added.push(...parts.flat().filter((text) => !isWithin(text, taken)));
  }
  return added.length > 0 ? inOrder(root, new Set([...texts, ...added])) : texts;
}

const timeOf = (entry: Element): Element | undefined =>
  [...entry.querySelectorAll('time')].find((time) => time.closest('article') === entry);
