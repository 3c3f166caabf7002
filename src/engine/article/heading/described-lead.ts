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
const lines = 'p, div, h2, h3, h4, td, section, blockquote, figcaption';
/** Where a site tells of other texts of its own, or of itself. */
const elsewhere = 'nav, aside, footer, form, button, figure > :not(figcaption), li, a, label, dialog, [role=dialog]';
/** So do sites cut short what they say in the head; and so long, in characters, the lead may be of which that is the beginning. */
const isCut = /(?:…|\.{3})[\])]?$/;
const longestLead = 1200;

/**
 * The lead of a text in the words in which the page's head describes it, right above what was chosen: whatever box it stands in and whatever
 * the title says that it is given there, even under its picture. A block model takes it for the lines of author and day around it.
 */
export function describedLead(page: Page, { chosen, marked, description = '' }: Omit<Around, 'barred' | 'saysFacts'>): Text[] {
  if (description.length < length.least) return [];
  const isLead = leadBy(description);
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
    if (!isBelowTitle || !line.matches(lines) || !isLead(line, page)) continue;
    const texts = textsIn(line);
    const isOther = line.closest(elsewhere) !== null || page.hidden(line) || marked(line);
    if (!isOther) return texts.some((one) => chosen.has(one)) ? [] : texts;
  }
  return [];
}

/** Tells of a line whether it is what the head says, or goes on where that is cut short, maybe within a word. */
function leadBy(description: string): (line: Element, page: Page) => boolean {
  const wanted = fold(description);
  if (!isCut.test(description)) return (line, page) => page.stats(line).chars <= description.length * 2 && fold(textOf(line)) === wanted;
  return (line, page) => page.stats(line).chars <= longestLead && fold(textOf(line)).startsWith(wanted);
}
