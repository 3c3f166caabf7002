import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';
import { leadsAway } from '../../leads-away';
import { isBoldName } from './bold-names';

/** One alone may be what somebody paid for. */
const fewest = 2;
/** "Ada Pell", "Museum of the Bay": a few words that begin with capitals, and no sentence, price or label with a colon. */
const name = /^[\p{Lu}\p{Lo}\d][^\s:!?.,$€£%]*(?: (?:\p{Ll}{1,3} ){0,2}[\p{Lu}\p{Lo}\d][^\s:!?,$€£%]*){0,3}$/u;

/**
 * The names of those whom the parts of a text are about, each in bold letters and linked to a place of theirs: between kept paragraphs, as headings
 * that were set by hand. To the site itself such a line leads to another story; where it asks for something, to a shop.
 */
export function linkedNames(page: Page, chars: Chars): Element[] {
  const names = [...page.root.querySelectorAll('div, section, p')].filter(
    (box) => isBoldName(box, page, chars, 1) && leadsToNamed(page, box),
  );
  const links = names.map((box) => box.querySelector('a') as Element);
  const areOthers = new Set(links.map((link) => link.getAttribute('href'))).size >= fewest;
  return areOthers && new Set(names.map(textOf)).size === new Set(links).size ? names : [];
}

function leadsToNamed(page: Page, box: Element): boolean {
  const link = box.querySelector('a[href]');
  const said = textOf(box);
  return link !== null && textOf(link) === said && leadsAway(page, link) && name.test(said) && conceptsOf(fold(said)) === undefined;
}
