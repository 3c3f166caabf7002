import { textOf } from '../../dom/text';
import { blockOf } from '../../dom/block-of';
import type { Page } from '../../page';
import { isoTime } from '../dates/clock';
import type { DateHabits } from '../dates/date-habits';
import { findDate } from '../dates/find-date';
import type { Elsewhere } from '../elsewhere';

/** "This page was last modified on …", as documentation, wikis and offices say below a text. */
const changed = new RegExp(
  String.raw`^(?:.{0,40}[·|•–—:/-]\s*)?(?:[^\s\d]{1,5}\s)?(?:(?:page|article|document|entry|topic|content|information|seite|artikel|dokument|página|pagina)\s)?(?:(?:was|is|has been|wurde|se)\s)?(?:${[
    'last (?:modified|updated?|changed|revised)(?! by)',
    // Members edit what they say in threads; a page that says so calls itself one.
    '(?<=page (?:was|is) )last edited',
    'zuletzt (?:(?:geändert|aktualisiert)(?! von)|am .{4,60}(?:geändert|aktualisiert|bearbeitet))|letzte (?:änderung|aktualisierung|bearbeitung)',
    'dernière (?:mise à jour|modification|actualisation)',
    '(?:editó por )?última (?:vez|actualización|modificación|atualização|modificação|edición|edição)',
    'ultim[ao] (?:aggiornamento|modifica)',
    'laatst (?:bijgewerkt|gewijzigd)|laatste (?:wijziging|update)',
    'ostatnia (?:aktualizacja|modyfikacja)',
    'senast (?:uppdaterad|ändrad)|sist (?:oppdatert|endret)|sidst (?:opdateret|ændret)',
    'последнее (?:обновление|изменение)|останн(?:я|є) (?:редакція|оновлення)',
    // Alone these words begin a line of the page's facts where the day follows.
    '(?:aktualisiert|stand|updated|mis à jour|actualizado|aggiornato|bijgewerkt)(?: am| on| le| el| il| op)?\\s?:?\\s?(?=\\d)',
    '最終更新|最后更新|最後更新|마지막 (?:수정|업데이트|편집)',
  ].join('|')})`,
  'i',
);
const ofOthers = 'blockquote, pre, aside, table, figure, form, select';
/** In characters: a longer line tells something. */
const longestText = 120;
const longestLine = 220;
/** Such a line stands among a page's last texts. */
const mostTexts = 2500;
const mostLines = 20;

/** The day that a line below the text gives as that of the page's last change; where lines name several days they are of other pages. */
export function lastChange(page: Page, heading: Element | null, elsewhere: Elsewhere, habits: DateHabits): string | undefined {
  const walker = page.document.createTreeWalker(page.root, 4 /* text */);
  for (let last = page.root.lastChild; last; last = last.lastChild) walker.currentNode = last;
  let found: string | undefined;
  let lines = 0;
  for (let node: Node | null = walker.currentNode, seen = 0; node && seen < mostTexts; node = walker.previousNode(), seen += 1) {
    const text = node.nodeValue ?? '';
    const element = node.parentElement;
    if (!element || text.length > longestText || !changed.test(text.trim())) continue;
    if ((lines += 1) > mostLines) return undefined;
    if (heading && !(heading.compareDocumentPosition(element) & 4) /* following */) break;
    if (element.closest(ofOthers) || (elsewhere(element) && !isInFoot(element))) continue;
    const iso = dayOf(page, element, text, habits);
    if (iso && found && iso.slice(0, 10) !== found.slice(0, 10)) return undefined;
    found ??= iso;
  }
  return found;
}

/** In the page's own foot, which may lead to other sites too? */
const isInFoot = (element: Element): boolean => element.closest('article, footer')?.localName === 'footer';

/** The day in the line's `<time>`, or in what is written from its first words on. */
function dayOf(page: Page, element: Element, text: string, habits: DateHabits): string | undefined {
  const block = blockOf(element);
  const isLine = page.stats(block).chars <= longestLine;
  const times = isLine ? [...block.querySelectorAll('time[datetime]')].slice(0, 2) : [];
  const machine = times.length === 1 ? isoTime(times[0]?.getAttribute('datetime') ?? '') : undefined;
  const line = isLine ? textOf(block) : text;
  return machine ?? findDate(line.slice(Math.max(0, line.search(changed))), habits)?.iso;
}
