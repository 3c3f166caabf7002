import { collapse, textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { isDense } from '../../../words/dense';
import type { Chars } from '../../kept';
import { tellsMended } from './mended';

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
/** What a writer adds below the end, in all languages that have it from Latin. */
const postscript = 'p\\.?[ -]?s\\.?|post[ -]?script(?:um)?|nachtrag|постскриптум|追伸|추신';
const corrects = new RegExp(`^[[(*（【]{0,2}(?:${[...amends, ...updates].join('|')})[^:：]{0,30}[:：\\]）】]`, 'i');
const names = new RegExp(`^(?:${[...amends, postscript].join('|')})[:：]?$`, 'i');
/** What only a correction begins with, wherever it stands. */
const earlier =
  /^(?:an|a) (?:earlier|previous) version of (?:this|the) (?:article|story|post|column|review|report|headline|caption|piece|blog)|^in einer (?:früheren|ersten) (?:version|fassung) (?:dieses|des) |^une (?:première )?version (?:précédente|antérieure) de (?:cet? |cette )|^una versión (?:anterior|previa) de est[ea] |^uma versão anterior d(?:este|esta|o|a) |^una (?:precedente )?versione (?:precedente )?di questo |^een eerdere versie van dit |^wcześniejsza wersja (?:tego )?(?:artykułu|tekstu)/i;
/** "This interview has been edited for clarity": how a text came to be what it is. */
const made = [
  '(?:this|the) (?:interview|conversation|transcript|discussion|text|excerpt) [^.]{0,30}(?:edited|condensed|shortened|abridged|translated|transcribed)',
  '(?:dieses|das) (?:interview|gespräch) [^.]{0,40}(?:gekürzt|redigiert|übersetzt|bearbeitet)',
  '(?:cet entretien|cette interview|les propos) [^.]{0,40}(?:édité|condensé|raccourci|abrégé|traduit|reformulé)',
  'esta (?:entrevista|conversación|conversa) [^.]{0,40}(?:editad|resumid|condensad|traducid|traduzid)a',
  "(?:questa |l['’] ?)(?:intervista|conversazione) [^.]{0,40}(?:editata|tradotta|abbreviata|ridotta)",
  'dit (?:interview|gesprek) [^.]{0,40}(?:ingekort|bewerkt|geredigeerd|vertaald)',
  '(?:wywiad|rozmowa) [^.]{0,30}(?:skrócon|zredagowan|przetłumaczon)',
  '(?:интервью|беседа) [^.]{0,30}(?:отредактирован|сокращен|переведен)',
  '(?:この|本)?インタビューは[^。]{0,40}(?:編集|要約|翻訳)|(?:本次|本)?(?:采访|訪談|访谈)[^。]{0,20}(?:编辑|編輯|删减|刪減)|이 (?:인터뷰|대담)[^.]{0,40}(?:편집|요약|번역)',
];
const tellsHow = new RegExp(`^(?:${made.join('|')})`, 'i');
/** A line over it gives its day: "Correction: March 24, 2016". */
const longestHead = 60;
const mostUp = 5;
/** In characters: a shorter line gives a day, a longer one speaks for itself. */
const length = { least: 30, leastDense: 12, most: 700 };

/**
 * Lines beside kept text that correct the story or bring it up to date, and what stands under a heading that says so, or that it was
 * added below the end: short and set apart, they look like what stands around them.
 */
export function correctionsOf(page: Page, chars: Chars): Element[] {
  const lines = [...page.root.querySelectorAll('p, div, aside, li')].filter(
    (line) => isLine(page, line, chars) && isBesideKept(line, chars) && corrects.test(collapse(line.textContent ?? '')),
  );
  for (const line of page.root.querySelectorAll('p')) {
    if (!isLine(page, line, chars) || !saysHow(collapse(line.textContent ?? '')) || !isNearKept(line, chars)) continue;
    const head = line.previousElementSibling;
    const isHead = head && page.stats(head).chars <= longestHead && corrects.test(collapse(head.textContent ?? ''));
    lines.push(...(isHead ? [head, line] : [line]));
  }
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

const saysHow = (text: string): boolean => earlier.test(text) || tellsMended(text) || tellsHow.test(text);

const isBesideKept = ({ parentElement: box }: Element, chars: Chars): boolean => box !== null && chars(box) > 0;

/** Is kept text in one of the boxes around it, though not beside it? */
function isNearKept(line: Element, chars: Chars): boolean {
  let box = line.parentElement;
  for (let up = 0; box && up < mostUp && chars(box) === 0; up += 1) box = box.parentElement;
  return box !== null && chars(box) > 0;
}

/** Is it more than links, as a list of other corrections is? */
function tells(page: Page, below: Element): boolean {
  const { chars, linkChars } = page.stats(below);
  return linkChars < chars / 2;
}
