import type { Page } from '../page';
import { cuesIn } from './cues';
import { outlineOf } from './find-blocks';
import { measureText, type TextMeasure } from './measure-text';
import type { Outline } from './outline';
import { tallyElements, type Tallies } from './tallies';

/** What other parts of the engine know of the page; all of it is optional, and weighed by the model. */
export interface Evidence {
  /** Elements of the copy whose own text Readability kept. */
  vote?: ReadonlySet<Element> | null;
  /** The article's text as structured data has it. */
  articleBody?: string;
}

/** Everything the features are computed from. */
export interface Survey {
  page: Page;
  outline: Outline;
  evidence: Evidence;
  measures: TextMeasure[];
  /** For each block, bits of `cues`. */
  cues: Int32Array;
  /** For each block, the share of its text in Readability's vote. */
  voted: Float32Array;
  /** For each block, 1–6 under a heading element, else 0. */
  headingLevel: Uint8Array;
  /** For each block, characters if it reads like prose, else 0. */
  prose: Int32Array;
  tallies: Tallies;
}

const headings: Record<string, number> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

export function surveyPage(page: Page, evidence: Evidence): Survey {
  const outline = outlineOf(page);
  const { blocks } = outline;
  const measures = blocks.map((block) => measureText(block.text));
  const headingLevel = Uint8Array.from(blocks, (block) => levelOf(block.element));
  const prose = Int32Array.from(blocks, (block, i) =>
    readsLikeProse(block.text.length, outline.linkChars[i] as number, measures[i] as TextMeasure, headingLevel[i] as number)
      ? block.text.length
      : 0,
  );
  const voted = Float32Array.from(blocks, (block) => shareVoted(block.texts, evidence.vote ?? null));
  return {
    page,
    outline,
    evidence,
    measures,
    cues: Int32Array.from(blocks, (block) => cuesIn(block.text)),
    voted,
    headingLevel,
    prose,
    tallies: tallyElements(outline, { prose, voted, headingLevel }),
  };
}

function levelOf(element: Element): number {
  const level = headings[element.localName];
  if (level) return level;
  if (element.getAttribute('role') === 'heading') return Math.min(6, Number(element.getAttribute('aria-level')) || 2);
  return element.parentElement ? (headings[element.parentElement.localName] ?? 0) : 0;
}

/** Prose: some length, few links, and either a sentence's end or more than one sentence. */
export const readsLikeProse = (chars: number, linkChars: number, m: TextMeasure, headingLevel: number): boolean =>
  headingLevel === 0 &&
  (chars >= 60 || m.ideographs >= 25) &&
  linkChars < chars * 0.4 &&
  (m.endsSentence || m.sentences > 1 || chars > 160);

function shareVoted(texts: readonly Text[], vote: ReadonlySet<Element> | null): number {
  if (!vote) return 0;
  let all = 0;
  let kept = 0;
  for (const text of texts) {
    const chars = text.data.trim().length;
    all += chars;
    if (text.parentElement && vote.has(text.parentElement)) kept += chars;
  }
  return all === 0 ? 0 : kept / all;
}
