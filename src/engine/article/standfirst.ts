import { collapsedLength, spacedText } from '../dom/text';
import { findDate } from '../metadata/dates/find-date';
import { announced } from '../metadata/visible/byline-words';
import type { Page } from '../page';
import type { SaysFacts } from './facts-only';

/** In characters: shorter lines are labels, longer ones texts of their own. Scripts without spaces say it in half. */
const spaced = { least: 40, most: 420 };
const unspaced = { least: 16, most: 210 };
const dense = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{2}/;
/** So many lines under a headline are looked at: its author, its date, its section. */
const mostLines = 8;
const lines = 'h2, h3, h4, p, div, span, section';
/** What stands under a headline and belongs to something else. */
const elsewhere = 'nav, aside, ul, ol, form, button, figure, table, time, footer, a, label, dl';

/**
 * The standfirst: the line under the headline that says what the story is, where it was not chosen. A block model takes it for
 * what stands around it, section, author and date. `first` is the first chosen text; the answer are the line's texts.
 */
export function standfirst(page: Page, title: Element, first: Text, barred: (line: Element) => boolean, saysFacts: SaysFacts): Text[] {
  const walker = page.document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  walker.currentNode = title;
  let looked = 0;
  let line: Element | null = null;
  for (let text = walker.nextNode() as Text | null; text && text !== first; text = walker.nextNode() as Text | null) {
    if (text.data.trim() === '' || title.contains(text) || line?.contains(text)) continue;
    line = (text.parentElement as Element).closest(lines);
    if (!line || line.contains(title) || line.contains(first)) return [];
    if (isStandfirst(page, line, barred, saysFacts)) return textsIn(page, line);
    if (++looked >= mostLines || page.stats(line).chars > spaced.most) return [];
  }
  return [];
}

function isStandfirst(page: Page, line: Element, barred: (line: Element) => boolean, saysFacts: SaysFacts): boolean {
  const { chars, links, inputs, images } = page.stats(line);
  const said = spacedText(line).trim();
  const { least, most } = dense.test(said) ? unspaced : spaced;
  if (chars < least || chars > most || links > 1 || inputs > 0 || images > 0) return false;
  if (line.closest(elsewhere) || line.querySelector('time, ul, button') || page.hidden(line) || barred(line)) return false;
  return !saysFacts([line], 'any') && announced(said, page.lang) === 0 && !findDate(said);
}

function textsIn(page: Page, line: Element): Text[] {
  const walker = page.document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if (collapsedLength((text as Text).data) > 0) texts.push(text as Text);
  return texts;
}
