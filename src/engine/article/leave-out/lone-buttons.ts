import { spacedText } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import { keptAnnounces, neighbour } from '../complete/beside';
import { keptText } from '../kept';
import { leadsAway } from '../leads-away';
import type { Page } from '../../page';

/** In characters: a longer link is the title of something. */
const longest = 40;
const button = /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i;
/** Where a button stands alone: one in a table or a list is a part of it. */
const lines = 'p, div';
const parts = 'li, dd, td, th, figure, blockquote';
/** What it loads down or shows belongs to the text. */
const file = /\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|epub|mp[34]|jpe?g|png|svg)(?:[?#]|$)/i;

/**
 * Without links that are set as buttons, alone in their line, and lead on in the site ("Start now", "Talk to an expert"): they ask readers to
 * act, and outside of their page nothing tells what they do. Not what a kept line announces.
 */
export function withoutLoneButtons(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const left = new Set(texts);
  const kept = keptText(texts, page.root);
  if (!kept) return left;
  for (const link of page.root.querySelectorAll('a[class]')) {
    if (!button.test(link.className) || kept.chars(link) === 0) continue;
    const { chars } = page.stats(link);
    const line = link.closest(lines);
    if (!line || chars > longest || page.stats(line).chars > chars || link.closest(parts)) continue;
    if (leadsAway(page, link) || link.hasAttribute('download') || file.test(link.getAttribute('href') ?? '')) continue;
    const before = neighbour(page, line, 'previousElementSibling');
    if (before && keptAnnounces(before, kept.chars)) continue;
    if (/\p{L}/u.test(spacedText(link))) for (const text of textsIn(line)) left.delete(text);
  }
  return left.size > 0 ? left : new Set(texts);
}
