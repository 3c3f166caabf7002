import { collapsedLength } from '../../dom/text';
import type { Page } from '../../page';

/** In characters, and as a share of what the page shows of the article. */
const most = { chars: 400, share: 0.1 };

/**
 * The chosen texts without those that the page hides before it shows the first: what a letter says to mail programs, a filing to
 * machines, a menu nobody opened. What is folded away in an article has a name before it that is shown.
 */
export function withoutHiddenLead(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const all = [...texts];
  const first = all.findIndex(({ parentElement }) => parentElement !== null && !page.hidden(parentElement));
  const chars = (some: readonly Text[]): number => some.reduce((sum, { data }) => sum + collapsedLength(data), 0);
  const lead = chars(all.slice(0, Math.max(first, 0)));
  const isLead = lead > 0 && lead <= most.chars && lead <= chars(all.slice(first)) * most.share;
  return new Set(isLead ? all.slice(first) : all);
}
