import { collapse, textOf } from '../../dom/text';
import type { Page } from '../../page';
import { isDense } from '../../words/dense';
import type { Chars } from '../kept';

/** What a line begins with that corrects a story or is its editors', and what a heading says over it. */
const amends = [
  "corrections?|clarifications?|corrections and clarifications|editor['’]s note|erratum|errata|retraction",
  'korrektur(?:en)?|berichtigung|richtigstellung|anmerkung der redaktion|anm\\. d\\. red\\.?',
  'rectificatif|note de la rédaction|ndlr',
  'correcci(?:ón|ones)|rectificación|nota del editor|nota de la redacción|fe de erratas',
  'correção|correções|retificação|nota do editor|nota da redação|erramos',
  'correzion[ei]|rettifica|nota della redazione|n\\.d\\.r\\.',
  'correcties?|rectificatie|noot van de redactie',
  'sprostowanie|korekta|od redakcji',
  'исправлени[ея]|уточнение|от редакции|поправка',
  'виправлення|від редакції',
  'rättelser?|rettelser?|oikaisu',
  'düzeltme|editörün notu',
  '訂正|お詫びと訂正|編集部注|更正|编者按|編者按|정정|바로잡습니다|편집자 주',
];
/** What a line begins with that brings a story up to date; over a box it names many other things. */
const updates = [
  'update[ds]?|aktualisierung|mise à jour|actualización|atualização|aggiornamento|aktualizacja|обновление|обновлено|оновлення|оновлено',
  'uppdatering|opdatering|oppdatering|päivitys|güncelleme|追記|更新',
];
const corrects = new RegExp(`^[[(*（【]{0,2}(?:${[...amends, ...updates].join('|')})[^:：]{0,30}[:：\\]）】]`, 'i');
const names = new RegExp(`^(?:${amends.join('|')})[:：]?$`, 'i');
/** In characters: a shorter line gives a day, a longer one speaks for itself. */
const length = { least: 30, leastDense: 12, most: 700 };

/**
 * Lines beside kept text that correct the story or bring it up to date, and what stands under a heading that says so: short and set apart,
 * they look like what stands around them.
 */
export function correctionsOf(page: Page, chars: Chars): Element[] {
  const lines = [...page.root.querySelectorAll('p, div, aside, li')].filter(
    (line) => isLine(page, line, chars) && isBesideKept(line, chars) && corrects.test(collapse(line.textContent ?? '')),
  );
  for (const heading of page.root.querySelectorAll('h2, h3, h4, h5, h6')) {
    const below = heading.nextElementSibling;
    if (!below || !names.test(textOf(heading)) || heading.closest('a, button, nav, footer')) continue;
    const box = heading.previousElementSibling || below.nextElementSibling ? heading : (heading.parentElement as Element);
    if (isLine(page, below, chars) && tells(page, below) && isBesideKept(box, chars)) lines.push(heading, below);
  }
  return lines;
}

function isLine(page: Page, line: Element, chars: Chars): boolean {
  const { chars: all, images, inputs } = page.stats(line);
  if (all < length.leastDense || all > length.most || images > 0 || inputs > 0 || chars(line) > 0 || page.hidden(line)) return false;
  return all >= length.least || isDense(line.textContent ?? '');
}

const isBesideKept = ({ parentElement: box }: Element, chars: Chars): boolean => box !== null && chars(box) > 0;

/** Is it more than links, as a list of other corrections is? */
function tells(page: Page, below: Element): boolean {
  const { chars, linkChars } = page.stats(below);
  return linkChars < chars / 2;
}
