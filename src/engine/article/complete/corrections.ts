import { collapse } from '../../dom/text';
import type { Page } from '../../page';
import { isDense } from '../../words/dense';
import type { Chars } from '../kept';

/** What a line begins with that corrects a story, brings it up to date, or is its editors'. */
const words = [
  "corrections?|clarification|update[ds]?|editor['’]s note|erratum|errata|retraction",
  'korrektur|berichtigung|richtigstellung|aktualisierung|anmerkung der redaktion|anm\\. d\\. red\\.?',
  'rectificatif|mise à jour|note de la rédaction|ndlr',
  'corrección|rectificación|actualización|nota del editor|nota de la redacción|fe de erratas',
  'correção|retificação|atualização|nota do editor|nota da redação',
  'correzione|rettifica|aggiornamento|nota della redazione|n\\.d\\.r\\.',
  'correctie|rectificatie|noot van de redactie',
  'sprostowanie|korekta|aktualizacja|od redakcji',
  'исправление|уточнение|обновление|обновлено|от редакции|поправка',
  'виправлення|оновлення|оновлено|від редакції',
  'rättelse|uppdatering|rettelse|opdatering|oppdatering|oikaisu|päivitys',
  'düzeltme|güncelleme|editörün notu',
  '訂正|追記|お詫びと訂正|編集部注|更正|更新|编者按|編者按|정정|바로잡습니다|편집자 주',
];
const corrects = new RegExp(`^[[(*（【]{0,2}(?:${words.join('|')})[^:：]{0,30}[:：\\]）】]`, 'i');
/** In characters: a shorter line gives a day, a longer one speaks for itself. */
const length = { least: 30, leastDense: 12, most: 700 };

/** Lines beside kept text that correct the story or bring it up to date: short and set apart, they look like what stands around it. */
export function correctionsOf(page: Page, chars: Chars): Element[] {
  return [...page.root.querySelectorAll('p, div, aside, li')].filter((line) => {
    const { chars: all, images, inputs } = page.stats(line);
    if (all < length.leastDense || all > length.most || images > 0 || inputs > 0 || chars(line) > 0) return false;
    const box = line.parentElement;
    const said = collapse(line.textContent ?? '');
    return box !== null && chars(box) > 0 && (all >= length.least || isDense(said)) && !page.hidden(line) && corrects.test(said);
  });
}
