import { attribute, queryAll, titleOf } from '../../dom/live';
import { cueNames } from '../cues';
import type { Survey } from '../survey';
import { type FeatureGroup, share } from './group';

/** What the block's own text is like. */
export const text: FeatureGroup = {
  names: [
    'chars', 'words', 'linkShare', 'links', 'strongShare', 'capitals', 'capitalised', 'digits', 'sentences', 'commas', 'otherMarks',
    'ideographs', 'endsSentence', 'startsLower', 'question', 'exclamation', 'colon', 'wordLength', 'isProse', 'you', 'me', 'inTitle', 'inDescription',
    'cues', ...cueNames.map((name) => `cue:${name}`),
  ], // biome-ignore format: a table
  prepare(survey) {
    const { outline, measures, cues, prose } = survey;
    const title = wordsOf(titleText(survey));
    const description = wordsOf(descriptionText(survey));
    return (i, put) => {
      const own = (outline.blocks[i] as { text: string }).text;
      const m = measures[i] as (typeof measures)[number];
      const bits = cues[i] as number;
      const short = own.length <= 400;
      const lower = short ? own.toLowerCase() : '';
      put(own.length);
      put(m.words);
      put(share(outline.linkChars[i] as number, own.length));
      put(outline.links[i] as number);
      put(share(outline.strongChars[i] as number, own.length));
      put(share(m.capitals, m.letters));
      put(share(m.capitalised, m.words));
      put(share(m.digits, own.length));
      put(share(m.sentences, m.words));
      put(share(m.commas, m.words));
      put(share(m.otherMarks, own.length));
      put(share(m.ideographs, m.letters));
      put(m.endsSentence ? 1 : 0);
      put(/^[a-z]/.test(own) ? 1 : 0);
      put(own.endsWith('?') || own.endsWith('？') ? 1 : 0);
      put(own.endsWith('!') || own.endsWith('！') ? 1 : 0);
      put(own.endsWith(':') || own.endsWith('：') ? 1 : 0);
      put(share(m.letters, m.words));
      put(prose[i] ? 1 : 0);
      put(/\b(?:you|your)\b/i.test(own) ? 1 : 0);
      put(/\b(?:I|my|me|I'm|I’m)\b/.test(own) ? 1 : 0);
      put(short ? overlap(lower, title) : 0);
      put(short ? overlap(lower, description) : 0);
      put(bitCount(bits));
      for (let b = 0; b < cueNames.length; b++) put((bits >> b) & 1);
    };
  },
};

const titleText = ({ page }: Survey): string => titleOf(page.source);

function descriptionText({ page }: Survey): string {
  const meta = queryAll(page.source, 'meta[name="description"], meta[property="og:description"]')[0];
  return (meta && attribute(meta, 'content')) ?? '';
}

const wordsOf = (of: string): Set<string> => new Set(of.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** The share of a text's words that another text has. */
function overlap(lower: string, other: ReadonlySet<string>): number {
  if (other.size === 0) return 0;
  const words = lower.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return share(words.filter((word) => other.has(word)).length, words.length);
}

function bitCount(bits: number): number {
  let n = 0;
  for (let rest = bits; rest; rest &= rest - 1) n++;
  return n;
}
