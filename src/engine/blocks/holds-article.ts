import { type PageKind, pageKinds } from '../../rules/kinds';
import { sentenceWeight, textWeight } from './sentence-weight';
import type { Survey } from './survey';

/** Less prose than this is a teaser, a notice or a form; posts of a thread are short. */
const leastProse = { page: 280, thread: 140 };

/** Lists, plays and verse are read though they say no sentences: so much text that leads nowhere, with so few links among it. */
const leastPlain = 200;
const mostLinked = { prose: 0.5, plain: 0.15 };

/** What is kept of a page, and what kind the page is of; `kinds` says how likely each is. */
export interface Kept {
  keep: readonly boolean[];
  kind: PageKind;
  kinds: Float32Array;
}

/** Is there one story or thread to read? Front pages, search results and tools have none, though a clean view is possible. */
export function holdsArticle(survey: Survey, { keep, kind, kinds }: Kept): boolean {
  const { outline, headingLevel } = survey;
  const sums = { kept: 0, linked: 0, chars: 0, said: 0, plain: 0, prose: 0 };
  outline.blocks.forEach((block, i) => {
    const said = sentenceWeight(survey, i);
    sums.prose += said;
    if (!keep[i]) return;
    const links = outline.linkChars[i] as number;
    const plain = links === 0 && !headingLevel[i] && !block.element.closest('form') ? textWeight(survey, i) : 0;
    sums.said += said || (isVerse(block.element) ? plain : 0);
    sums.plain += plain;
    sums.chars += block.text.length;
    sums.kept += textWeight(survey, i);
    sums.linked += links;
  });
  const linked = sums.linked / sums.chars;
  if (sums.plain >= leastPlain && linked <= mostLinked.plain) return true;
  if (sums.said < leastProse[kind === 'forum' ? 'thread' : 'page'] || linked > mostLinked.prose) return false;
  if (kind === 'forum') return true;
  return (kinds[pageKinds.indexOf('article')] as number) > 0.5 || sums.said > sums.kept * 0.4 || sums.said > sums.prose * 0.6;
}

/** So many lines are more than an address. */
const fewestBreaks = 3;

/** Lines broken by hand: a stanza is read although no line of it need be a sentence. */
const isVerse = (box: Element): boolean => box.querySelectorAll(':scope > br').length >= fewestBreaks;
