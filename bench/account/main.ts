import { parseArgs } from 'node:util';
import { classicScript } from '../browser/classic-script';
import { visitPages } from '../browser/visit-pages';
import type { Case } from '../corpus/case';
import { readCorpus, sample } from '../corpus/read-corpus';
import { snippetHits } from '../scores/snippets';
import { wordsOf } from '../scores/words';
import type { AccountInPage } from './account-in-page';

interface Act {
  id: string;
  rule: string;
  because: string;
  words: number;
  /** Words of the annotated text among them. */
  own: number;
  text: string;
}

/** At least this share of what is given back must be the article's for the act to be right. */
const right = 0.5;

/** How often a mark is taken back, and how often rightly: node bench/run.mjs account --corpus DIR [--limit N] */
export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      limit: { type: 'string', default: '400' },
      jobs: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  if (!values.corpus) throw new Error('Which corpus? --corpus DIR');
  const wanted = values.only?.split(',');
  const cases = readCorpus(values.corpus).filter(({ id, type }) => !wanted || wanted.includes(id) || wanted.includes(type));
  const script = await classicScript('bench/account/account-in-page.ts');
  const acts: Act[] = [];
  const sums = { pages: 0, marks: 0, must: 0, mustBefore: 0, mustAfter: 0, not: 0, leakedBefore: 0, leakedAfter: 0 };
  await visitPages(sample(cases, Number(values.limit)), {
    jobs: Number(values.jobs),
    async work(page, item) {
      await page.evaluate(script);
      const found = await page.evaluate(() => window.galleyAccount());
      if (!found) return;
      sums.pages += 1;
      sums.marks += found.marks;
      acts.push(...actsOf(item, found));
      const [before, after] = [found.before, found.after].map((text) => snippetHits(text, item.with, item.without, item.source === 'wcxb'));
      sums.must += item.with.length;
      sums.not += item.without.length;
      sums.mustBefore += before?.found ?? 0;
      sums.mustAfter += after?.found ?? 0;
      sums.leakedBefore += before?.leaked.length ?? 0;
      sums.leakedAfter += after?.leaked.length ?? 0;
    },
    failed: (item, error) => console.error(item.id, error.message.split('\n')[0]),
  });
  const good = acts.filter(({ own, words }) => own >= words * right);
  console.log(`${sums.pages} pages, ${sums.marks} marks; taken back ${acts.length}, rightly ${good.length}`);
  console.log(
    `must-keep found ${sums.mustBefore} → ${sums.mustAfter} of ${sums.must}; leaked ${sums.leakedBefore} → ${sums.leakedAfter} of ${sums.not}`,
  );
  for (const { id, rule, because, words, own, text } of acts)
    console.log([id, rule, because, `${own} of ${words} words`, text.replace(/\s+/g, ' ').slice(0, 120)].join('\t'));
}

function actsOf(item: Case, { undone }: AccountInPage): Act[] {
  const answer = wordsOf(item.text ?? item.with.join('\n'));
  const triples = new Set(answer.slice(2).map((word, i) => `${answer[i]} ${answer[i + 1]} ${word}`));
  return undone.map(({ rule, because, text }) => {
    const said = wordsOf(text);
    const own = said.slice(2).filter((word, i) => triples.has(`${said[i]} ${said[i + 1]} ${word}`)).length;
    return { id: item.id, rule, because, words: said.length, own, text };
  });
}
