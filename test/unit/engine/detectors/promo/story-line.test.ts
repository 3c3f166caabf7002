// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://www.harbour-press.example/2024/05/01/boats-in-the-harbour';
const page = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`;
const taken = (box: string) => clutterOf(page(box), url).map(({ text }) => text);

const link = '<a href="/2024/05/02/the-keeper">The lighthouse keeper who stayed</a>';
const other = '<a href="/2024/05/03/ice">How a harbour froze over</a>';

describe('the title of another story between paragraphs', () => {
  it.each([
    `<p>More: ${link}</p>`,
    `<p><strong>More:</strong> ${link}</p>`,
    `<p>Opinion: ${link}</p>`,
    `<p>More on keepers: ${link}</p>`,
    `<p>Más: ${link}</p>`,
    `<hr><p><strong><em>See also: ${link}</em></strong></p><hr>`,
    `<p><strong>DRUMS AND BRASS:</strong> ${link}</p>`,
    `<p>► ${link}</p>`,
    `<p><strong>&gt;&gt; Compare:</strong> ${link}</p>`,
    `<p>[${link}]</p>`,
    `<p><a href="/2024/05/02/the-keeper">&gt;&gt; The lighthouse keeper who stayed &lt;&lt;</a></p>`,
    `<p><strong>» ${link}</strong></p>`,
    `<h4>» ${link}</h4>`,
    `<p><a href="/2024/05/02/the-keeper">&gt;&gt;&gt; The lighthouse keeper who stayed</a></p>`,
    `<ul><li>${link}</li></ul>`,
    `<div><ul><li><a href="/news/1.651816"><span>The lighthouse keeper who stayed</span></a></li></ul></div>`,
  ])('%s', (box) => {
    expect(taken(box)).toEqual([expect.stringContaining('The lighthouse keeper who stayed')]);
  });

  it('below the reporter’s line', () => {
    expect(taken(`<p>박서준 기자 seojun@haneulilbo.example</p><p>▶ ${link}</p>`)).toContainEqual(
      expect.stringContaining('The lighthouse keeper'),
    );
  });

  it('before a short paragraph', () => {
    expect(taken(`<p>More: ${link}</p><p>Work begins in the autumn.</p>`)).toHaveLength(1);
    expect(taken(`<p>More: ${link}</p><p>Harbour office</p>`)).toEqual([]);
  });

  it('two of them in a row', () => {
    expect(taken(`<div><ul><li>${link}</li></ul><ul><li>${other}</li></ul></div>`)).toHaveLength(2);
    expect(taken(`<p>More: ${link}</p><p>More: ${other}</p>`)).toHaveLength(2);
  });

  it.each([
    ['of another site', '<p>More: <a href="https://boats.example/p">How to mend a wooden boat</a></p>'],
    ['that names a thing', '<p>More: <a href="/tides">Tide tables</a></p>'],
    ['with a label of the text’s own', `<p><strong>Boat in focus:</strong> ${link}</p>`],
    ['in a sentence', `<p>More: ${link} tells of it</p>`],
    ['that a sentence announces', `<p>Three stories tell of how it came to be so in the harbour of this town:</p><p>► ${link}</p>`],
    ['that a writer points at', `<p>👉 ${link}</p>`],
    ['that a manual points to', `<p>See also: ${link}</p>`],
    ['in a list', `<ul><li>More: ${link}</li></ul>`],
    ['in a list of several', `<ul><li>${link}</li><li>${other}</li></ul>`],
    [
      'in a list of one that a sentence announces',
      `<p>One story tells of how it came to be so in the harbour:</p><ul><li>${link}</li></ul>`,
    ],
    ['in a list of one that leads to what an office offers', '<ul><li><a href="/fishing/apply">Apply for a fishing licence</a></li></ul>'],
    ['in a list of one that says more', `<ul><li>${link}, a story in two parts</li></ul>`],
    ['in a list of one below a heading', `<h2>What to read of the keepers</h2><ul><li>${link}</li></ul>`],
    ['behind an arrow', '<p><a href="/forms/1">→ Forms for those who keep a light</a></p>'],
    ['in a list of lines', `<p>» ${link}</p><p>» ${other}</p>`.repeat(2)],
    ['among lines of data', `<p>Depth: nine fathoms</p><p>More: ${link}</p><p>Light: white</p>`],
  ])('not one %s', (_, box) => {
    expect(taken(box)).toEqual([]);
  });

  it('not those of a page on which each entry has one', () => {
    const entry = (i: number) => `${story(i, i)}<p>More: <a href="/review-${i}">The boat of type ${i}, full review</a></p>`;
    expect(taken([11, 12, 13, 14].map(entry).join(''))).toEqual([]);
  });

  it('not one that heads what is told of it', () => {
    expect(taken(`<p><strong>${link}</strong></p>`)).toEqual([]);
  });
});
