// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markFinder } from '../../../../src/engine/site-rule/find-marked';
import { candidates } from '../../../../src/rules/make/candidates';
import { chooseMarks } from '../../../../src/rules/make/choose-marks';
import { ruleErrors } from '../../../../src/rules/schema';
import type { Leaf } from '../../../../src/view/hide/blocks';
import { factsOf } from '../../../../src/view/hide/facts-of';
import { judgeOf } from '../../../../src/view/hide/judge';

const finder = () => markFinder(document, { url: 'https://news.example/story' });

const prose = (at: number) =>
  `Paragraph number ${'one two three four five six seven eight nine ten'.split(' ')[at % 10]} tells at some length what happened at the harbour that night, and to whom it happened.`;
const named = fc.constantFrom('club-box', 'promo', 'css-1x2y3z', 'mt-4', 'entry-content', 'story-part', 'sc-bdVaJa', 'note');
const box = fc.record({
  tag: fc.constantFrom('div', 'aside', 'section', 'p', 'ul'),
  classes: fc.uniqueArray(named, { maxLength: 2 }),
  heading: fc.option(fc.constantFrom('The Club', 'Join us', 'Harbour news'), { nil: undefined }),
  words: fc.constantFrom('Join our club of sailors today', 'Read on', 'Our club meets at the boat house', prose(0)),
});
type Box = typeof box extends fc.Arbitrary<infer T> ? T : never;

const html = ({ tag, classes, heading, words }: Box, own = ''): string => {
  const inside = tag === 'p' ? words : `${heading ? `<h3>${heading}</h3>` : ''}${tag === 'ul' ? `<li>${words}</li>` : `<p>${words}</p>`}`;
  return `<${tag} class="${classes.join(' ')}" ${own}>${inside}</${tag}>`;
};

/** A page with an article, boxes in it, and one that the reader points at. */
const page = fc.record({
  boxes: fc.array(box, { maxLength: 3 }),
  own: box,
  classes: fc.uniqueArray(named, { maxLength: 2 }),
  paragraphClass: fc.uniqueArray(named, { maxLength: 1 }),
});

describe('a made rule', () => {
  it('hits the block it was made for, and none of the article’s paragraphs', () => {
    fc.assert(
      fc.property(page, ({ boxes, own, classes, paragraphClass }) => {
        const parts = Array.from(
          { length: 8 },
          (_, at) =>
            `<p data-story class="${paragraphClass.join(' ')}">${prose(at)}</p>${at === 4 ? html(own, 'data-own') : boxes[at] ? html(boxes[at]) : ''}`,
        );
        document.body.innerHTML = `<main><article class="${classes.join(' ')}"><h1>The harbour</h1>${parts.join('')}</article></main>`;
        const live = document.querySelector('[data-own]') as Element;
        const leaves: Leaf[] = [...document.querySelectorAll<HTMLElement>('h1, h3, p, li')].map((shown) => ({ shown, live: shown }));
        const tried = candidates(factsOf(live), 'other');
        const made = chooseMarks(tried, judgeOf(leaves, live, finder()));
        if ('refused' in made) return;
        expect(ruleErrors({ hosts: ['news.example'], remove: made.marks })).toEqual([]);
        for (const mark of made.marks) {
          expect(mark.select ?? '').not.toMatch(/nth-|css-1|sc-bd/);
          const found = finder()(mark) ?? [];
          const text = found.map((one) => one.textContent).join('');
          expect(text).toContain(live.textContent);
          expect(found.filter((one) => one !== live && (one.matches('[data-story]') || one.querySelector('[data-story]')))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('takes boxes of its class only with the same heading: those of other questions are the article’s', () => {
    const box = (heading: string, at: number) => `<div class="fold-out"><h3>${heading}</h3><p>${prose(at)}</p></div>`;
    const marksOn = (second: string) => {
      document.body.innerHTML = `<article>${[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `<p>${prose(at)}</p>`).join('')}${box('The Club', 9)}${box(second, 0)}</article>`;
      const live = document.querySelector('.fold-out') as Element;
      const leaves: Leaf[] = [...document.querySelectorAll<HTMLElement>('h3, p')].map((shown) => ({ shown, live: shown }));
      const made = chooseMarks(candidates(factsOf(live), 'other'), judgeOf(leaves, live, finder()));
      return 'marks' in made ? made.marks.map(({ select, heading }) => heading ?? select) : made.refused;
    };
    expect(marksOn('The Club')).toContain('div.fold-out');
    expect(marksOn('What does it cost?')).not.toContain('div.fold-out');
    expect(marksOn('What does it cost?')).toContain('The Club');
  });

  it('survives a redesign that leaves it one of its anchors', () => {
    const before = `<article>${[1, 2, 3, 4].map((at) => `<p>${prose(at)}</p>`).join('')}<aside class="club-box"><h3>The Club</h3><p>Join our club of sailors today</p></aside></article>`;
    document.body.innerHTML = before;
    const live = document.querySelector('aside') as Element;
    const leaves: Leaf[] = [...document.querySelectorAll<HTMLElement>('h3, p')].map((shown) => ({ shown, live: shown }));
    const tried = candidates(factsOf(live), 'other');
    const made = chooseMarks(tried, judgeOf(leaves, live, finder()));
    const marks = 'marks' in made ? made.marks : [];
    expect(marks).toHaveLength(3);
    const after = [
      before.replace('club-box', 'css-9z8y7x'),
      before.replace('<aside', '<div').replace('</aside>', '</div>'),
      before.replace('The Club', 'Our friends'),
      before.replace('Join our club of sailors today', 'Come along on Thursdays'),
    ];
    for (const page of after) {
      document.body.innerHTML = page;
      const find = finder();
      const found = marks.flatMap((mark) => find(mark) ?? []);
      expect(found.some((one) => one.matches('aside, div'))).toBe(true);
      expect(found.some((one) => one.textContent?.includes('Paragraph number'))).toBe(false);
    }
  });

  const paragraphs = [1, 2, 3, 4].map((at) => `<p>${prose(at)}</p>`);
  const plain = {
    'two sentences': '<p data-own>Our letter comes every Friday morning. Nobody has ever had to pay for it.</p>',
    'a link': '<p data-own>Read our letter every <a href="/newsletter">Friday</a></p>',
    'a heading above': `<h3>The Club</h3><p data-own>Come along every Thursday</p><p>${prose(7)}</p>`,
  };
  it.each(Object.entries(plain))('of a plain paragraph with %s has two anchors, and outlives other names and other elements', (_, own) => {
    const before = `<article>${paragraphs.join('')}${own}<p>${prose(5)}</p></article>`;
    document.body.innerHTML = before;
    const live = document.querySelector('[data-own]') as Element;
    const leaves: Leaf[] = [...document.querySelectorAll<HTMLElement>('h3, p')].map((shown) => ({ shown, live: shown }));
    const made = chooseMarks(candidates(factsOf(live), 'other'), judgeOf(leaves, live, finder()));
    const marks = 'marks' in made ? made.marks : [];
    expect(marks.length).toBeGreaterThanOrEqual(2);
    const after = [
      before.replaceAll('<p', '<p class="css-9z8y7x"').replaceAll('article>', 'section>'),
      before.replace(/(Our letter comes|Read our letter|Come along) every/, 'It is here again'),
      ...(own.includes('Nobody') ? [before.replace(/<p data-own>(.*?)<\/p>/, '<div data-own>$1</div>')] : []),
    ];
    for (const page of after) {
      document.body.innerHTML = page;
      const find = finder();
      const found = marks.flatMap((mark) => find(mark) ?? []);
      expect(found.some((one) => one.hasAttribute('data-own'))).toBe(true);
      expect(found.some((one) => one.textContent?.includes('Paragraph number'))).toBe(false);
    }
  });
});
