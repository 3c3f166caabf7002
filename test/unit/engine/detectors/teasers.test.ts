// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const excerpt = 'The mayor opened the new quay on Monday, and the fishermen say that it came two winters too late for them all…';
const card = (n: number, { href = `/news/${n}`, picture = true, text = excerpt } = {}): string => `<div class="x">
  ${picture ? `<a href="${href}"><img src="${n}.jpg"></a>` : ''}<h3><a href="${href}">Another story of the coast, number ${n}</a></h3><p>${text}</p></div>`;
const cards = (options = {}): string => `<section>${[1, 2, 3, 4].map((n) => card(n, options)).join('')}</section>`;
const below = (box: string): string => `<div><h1>Boats in the harbour</h1>${story(1, 14)}</div>${box}`;
const teasersOn = (html: string) => clutterOf(html).filter(({ reason }) => reason.id === 'other_stories');

describe('announcements of other stories of the site', () => {
  it.each([
    ['with a picture that leads where the title leads', {}],
    ['without a picture, when the text breaks off', { picture: false }],
  ])('below the article %s', (_, options) => {
    const found = teasersOn(below(cards(options)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'related', reason: { detail: 'Another story of the coast, number 1' } });
    expect(found[0]?.text).toContain('number 4');
  });

  it('each for itself, when they share their box with something else', () => {
    const note = `<div><p>${'All times are those of the harbour office. '.repeat(12)}</p></div>`;
    expect(teasersOn(below(`<section>${note}${[1, 2, 3].map((n) => card(n)).join('')}</section>`))).toHaveLength(3);
  });

  it.each([
    ['lead to other sites', cards({ href: 'https://elsewhere.example.org/x' })],
    ['lead to a place on this page', cards({ href: '/story#2' })],
    [
      'are entries of a list with a text of their own',
      cards({ picture: false, text: 'A quay that was built of granite in the year of the great flood.' }),
    ],
    ['all lead to one page, as posts lead to who wrote them', cards({ href: '/members/ann' })],
    ['are only two', `<section>${card(1)}${card(2)}</section>`],
  ])('not when they %s', (_, box) => {
    expect(teasersOn(below(box))).toEqual([]);
  });

  it('not when they are what there is to read', () => {
    expect(teasersOn(`<h1>News of the coast</h1>${story(1, 2)}${cards()}`)).toEqual([]);
    expect(teasersOn(`<h1>Quays</h1>${story(1, 7)}${cards()}${story(8, 14)}`)).toEqual([]);
  });
});

describe('forms to fill in', () => {
  const fields = '<label>Name <input></label><label>Telephone <input></label>';
  it('are taken with their small print', () => {
    const form = `<form><h3>Request a quote</h3>${fields}<p>This field is for validation purposes and should be left unchanged.</p><button>Send</button></form>`;
    expect(clutterOf(below(form))).toContainEqual(expect.objectContaining({ kind: 'other', reason: { id: 'form' } }));
  });

  it('not when the site put the article into one', () => {
    expect(clutterOf(`<form>${fields}<h1>Boats</h1>${story(1, 9)}</form>`)).toEqual([]);
  });
});

describe('tables of contents', () => {
  const list = '<ul><li><a href="#quay">The quay and its boats</a></li><li><a href="#storm">The storm</a></li></ul>';
  const page = (box: string): string =>
    `<article><h1>Boats in the harbour</h1>${box}${story(1, 4)}<h2 id="quay">The quay</h2>${story(5, 9)}</article>`;
  it.each([
    ['a heading over links to places on the page', `<div><h2>Table of contents</h2>${list}</div>`],
    ['without a box of its own', `<h2>Inhaltsverzeichnis</h2>${list}`],
    ['in Japanese, by a label', `<div><p>目次</p>${list}</div>`],
  ])('%s', (_, box) => {
    const taken = clutterOf(page(box)).map(({ kind, text }) => `${kind}: ${text}`);
    expect(taken.join()).toMatch(/^navigation: (?:Table of contents|Inhaltsverzeichnis|目次)/);
    expect(taken.join()).not.toContain('Paragraph');
  });

  it('not a section of that name, and not a list of other pages', () => {
    const other = '<ul><li><a href="/a">A book about quays</a></li><li><a href="/b">A book about boats</a></li></ul>';
    expect(clutterOf(page(`<h2>Contents</h2>${other}`))).toEqual([]);
    expect(clutterOf(`<article><h1>Boats</h1>${story(1, 6)}<h2>Contents</h2>${story(7, 9)}</article>`)).toEqual([]);
  });
});
