import { blockOf } from '../../dom/block-of';
import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { fold } from '../../words/fold';
import type { Around } from './standfirst';

/** In characters: a shorter line may be the site's slogan; and what is kept above it, after which it stands in the text. */
const length = { least: 80, above: 300 };
/** More pieces of text above the article's own are menus, and no end of them. */
const mostTexts = 4000;
const lines = 'p, div, h2, h3, h4, td, section, blockquote';
/** Where a site tells of other texts of its own, or of itself. */
const elsewhere = 'nav, aside, footer, form, button, figure, li, a, label, dialog, [role=dialog]';

/**
 * The lead of a text in the words in which the page's head describes it, right above what was chosen: whatever box it stands in and whatever
 * the title says that it is given there. A block model takes it for the lines of author and day around it.
 */
export function describedLead(page: Page, { chosen, marked, description = '' }: Omit<Around, 'barred' | 'saysFacts'>): Text[] {
  const wanted = fold(description);
  if (description.length < length.least) return [];
  let above = '';
  let line: Element | null = null;
  let isBelowTitle = false;
  for (const text of textsIn(page.root).slice(0, mostTexts)) {
    if (chosen.has(text)) above += ` ${text.data}`;
    if (above.length > length.above) return [];
    const box = text.parentElement as Element;
    isBelowTitle ||= box.closest('h1, h2') !== null;
    const around = blockOf(box);
    if (around === line) continue;
    line = around;
    if (!isBelowTitle || !line.matches(lines) || page.stats(line).chars > description.length * 2 || fold(textOf(line)) !== wanted) continue;
    const texts = textsIn(line);
    const isOther = line.closest(elsewhere) !== null || page.hidden(line) || marked(line);
    if (!isOther) return texts.some((one) => chosen.has(one)) ? [] : texts;
  }
  return [];
}
