import { attribute, queryAll, titleOf } from '../../dom/live';
import { cueNames, wordsIn } from '../cues';
import type { Survey } from '../survey';
import { type FeatureGroup, share } from './group';

/** What the block's own text is like. */
export const text: FeatureGroup = {
  names: [
    'chars', 'words', 'linkShare', 'links', 'strongShare', 'capitals', 'capitalised', 'digits', 'sentences', 'commas', 'otherMarks',
    'ideographs', 'endsSentence', 'startsLower', 'question', 'exclamation', 'colon', 'wordLength', 'isProse', 'inTitle', 'inDescription',
    'cues', ...cueNames.map((name) => `cue:${name}`),
  ], // biome-ignore format: a table
  prepare(survey) {
    const { outline, measures, cues, prose } = survey;
    const title = new Set(wordsIn(titleText(survey).toLowerCase()));
    const description = new Set(wordsIn(descriptionText(survey).toLowerCase()));
    return (i, put) => {
      const own = (outline.blocks[i] as { text: string }).text;
      const m = measures[i] as (typeof measures)[number];
      const bits = cues[i] as number;
      const short = own.length <= 200;
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
      const first = own.charCodeAt(0);
      put(first >= 97 && first <= 122 ? 1 : 0);
      put(own.endsWith('?') || own.endsWith('？') ? 1 : 0);
      put(own.endsWith('!') || own.endsWith('！') ? 1 : 0);
      put(own.endsWith(':') || own.endsWith('：') ? 1 : 0);
      put(share(m.letters, m.words));
      put(prose[i] ? 1 : 0);
      const words = short && (title.size > 0 || description.size > 0) ? wordsIn(own.toLowerCase()) : [];
      put(overlap(words, title));
      put(overlap(words, description));
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

/** The share of some words that another text has. */
function overlap(words: readonly string[], other: ReadonlySet<string>): number {
  if (other.size === 0) return 0;
  let both = 0;
  for (const word of words) if (other.has(word)) both++;
  return share(both, words.length);
}

function bitCount(bits: number): number {
  let n = 0;
  for (let rest = bits; rest; rest &= rest - 1) n++;
  return n;
}
