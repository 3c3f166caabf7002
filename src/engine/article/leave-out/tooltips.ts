import { isWithin } from '../../dom/stands-in';
import type { Page } from '../../page';

const tips = '[role="tooltip"], tool-tip';
/** In characters: what is more is no tip. */
const longest = 600;

/** The texts without what a page says only while something is pointed at, such as how a shop works out the day of delivery. */
export function withoutTooltips({ root, stats }: Page, texts: ReadonlySet<Text>): ReadonlySet<Text> {
  const gone = new Set<Node>([...root.querySelectorAll(tips)].filter((tip) => stats(tip).chars <= longest));
  return gone.size === 0 ? texts : new Set([...texts].filter((text) => !isWithin(text, gone)));
}
