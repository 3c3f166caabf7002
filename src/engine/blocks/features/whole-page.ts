import { cueNames } from '../cues';
import { inside } from '../surroundings';
import type { Survey } from '../survey';
import { type FeatureGroup, share } from './group';
import { addressNames, addressValues } from './page-address';
import { declaredBy, declaredNames } from './page-declares';

/** What the page says it is: in structured data, metadata, its address and its parts. The same for all blocks. */
export const wholePage: FeatureGroup = {
  names: [
    ...declaredNames, ...addressNames,
    'page:blocks', 'page:chars', 'page:linkShare', 'page:proseShare', 'page:proseBlocks', 'page:prose', 'page:votedShare', 'page:hiddenShare',
    'page:articles', 'page:forms', 'page:codes', 'page:tables', 'page:times', 'page:images', 'page:h1', 'page:h2', 'page:headings', 'page:noscript',
    'page:inputs', 'page:maxAlikeProse', 'page:moneyShare', 'page:answerShare', 'page:expandShare', 'page:dateShare', 'page:longestRun',
  ], // biome-ignore format: a table
  prepare(survey) {
    const values = Float32Array.from(pageValues(survey));
    return (_, __, putAll) => putAll(values);
  },
};

function pageValues(survey: Survey): number[] {
  const { page, outline, tallies, headingLevel, prose, cues } = survey;
  const chars = tallies.chars[0] as number;
  const count = (name: string) => tallies.named.get(name) ?? 0;
  const cueShare = (name: (typeof cueNames)[number]) => {
    const bit = cueNames.indexOf(name);
    let said = 0;
    for (const bits of cues) said += (bits >> bit) & 1;
    return share(said, outline.blocks.length);
  };
  return [
    ...declaredBy(page.source),
    ...addressValues(page.url),
    outline.blocks.length,
    chars,
    share(tallies.linkChars[0] as number, chars),
    share(tallies.prose[0] as number, chars),
    tallies.proseBlocks[0] as number,
    tallies.prose[0] as number,
    share(tallies.voted[0] as number, chars),
    hiddenShare(survey),
    count('article'),
    count('form'),
    count('pre'),
    count('table'),
    count('time'),
    count('img'),
    headingLevel.filter((level) => level === 1).length,
    headingLevel.filter((level) => level === 2).length,
    share(tallies.headings[0] as number, outline.blocks.length),
    inNoscript(survey),
    tallies.inputs[0] as number,
    mostAlikeWithProse(survey),
    cueShare('money'),
    cueShare('answer'),
    cueShare('expand'),
    cueShare('date'),
    longestRun(prose),
  ];
}

/** Blocks that only stand where scripts did not run. */
const inNoscript = ({ outline }: Survey): number =>
  outline.blockElement.reduce((n, e) => n + (inside(outline.around[e] as number, 'noscript') ? 1 : 0), 0);

function hiddenShare({ outline, tallies }: Survey): number {
  let hidden = 0;
  outline.blocks.forEach((block, i) => {
    if (inside(outline.around[outline.blockElement[i] as number] as number, 'hidden')) hidden += block.text.length;
  });
  return share(hidden, tallies.chars[0] as number);
}

/** Among boxes that hold prose, the most that are alike: posts of a thread, not items of a menu. */
function mostAlikeWithProse({ outline, tallies }: Survey): number {
  let most = 0;
  for (let e = 1; e < outline.elements.length; e++)
    if ((tallies.blocks[e] as number) > 1 && (tallies.prose[e] as number) > 100) most = Math.max(most, tallies.alike[e] as number);
  return most;
}

/** The most prose that follows without many other blocks between. */
function longestRun(prose: Int32Array): number {
  let best = 0;
  let run = 0;
  let gap = 0;
  for (const chars of prose) {
    gap = chars ? 0 : gap + 1;
    run = gap > 4 ? 0 : run + chars;
    best = Math.max(best, run);
  }
  return best;
}
