// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const excerpt = 'The mayor opened the new quay on Monday, and the fishermen say that it came two winters too late for them all…';
const card = (n: number, { href = `/news/${n}`, picture = true, text = excerpt } = {}): string => `<div class="x">
  ${picture ? `<a href="${href}"><img src="${n}.jpg"></a>` : ''}<h3><a href="${href}">Another story of the coast, number ${n}</a></h3><p>${text}</p></div>`;
const cards = (options = {}): string => `<section>${[1, 2, 3, 4].map((n) => card(n, options)).join('')}</section>`;
const below = (box: string): string => `<div><h1>Boats in the harbour</h1>${story(1, 14)}</div>${box}`;
const teasersOn = (html: string, url?: string) => clutterOf(html, url).filter(({ reason }) => reason.id === 'other_stories');

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

  it('below the article, when their titles are no headings but the text breaks off', () => {
    const plain = (box: string) => box.replace(/h3>/g, 'div>');
    expect(teasersOn(below(plain(cards())))).toHaveLength(1);
    const entries = cards({ text: 'A quay that was built of granite in the year of the great flood.' });
    expect(teasersOn(below(plain(entries)))).toEqual([]);
  });

  it('when more of them come below', () => {
    const box = (from: number, count: number) => `<section>${Array.from({ length: count }, (_, i) => card(from + i)).join('')}</section>`;
    expect(teasersOn(below(`${box(1, 4)}<h2>Sport</h2>${box(10, 8)}`))).toHaveLength(2);
  });

  it('when several lists of them are longer than the story, which has a day of its own', () => {
    const page = `<div><h1>Boats</h1>${story(1, 7)}</div>${cards()}<h2>Sport</h2>${cards()}`;
    expect(teasersOn(page, 'https://news.example/2026/11/28/boats-in-the-harbour/')).toHaveLength(2);
    expect(teasersOn(page.replace('</h1>', '</h1><span itemprop="datePublished">28 November 2026</span>'))).toHaveLength(2);
    expect(teasersOn(page)).toHaveLength(1);
  });

  it('below the article with a day printed in each, and not with a price', () => {
    const entry = { picture: false, text: 'A quay that was built of granite in the year of the great flood.' };
    const marked = (line: string) => cards(entry).replace(/<h3>/g, `<span>${line}</span><h3>`);
    expect(teasersOn(below(marked('Dec 19, 2025')))).toHaveLength(1);
    expect(teasersOn(below(marked('19.12.2025')))).toHaveLength(1);
    expect(teasersOn(below(marked('€ 19.50')))).toEqual([]);
  });

  it('with one among them that has no day, where the others have one', () => {
    const entry = { picture: false, text: 'A quay that was built of granite in the year of the great flood.' };
    const three = [1, 2, 3].map((n) =>
      card(n, entry).replace('<h3>', n === 2 ? '<span>Paid for</span><h3>' : '<span>Dec 19, 2025</span><h3>'),
    );
    expect(teasersOn(below(`<section>${three.join('')}</section>`))).toHaveLength(1);
    expect(teasersOn(below(`<section>${three.join('').replace('Dec 19, 2025', 'Harbours')}</section>`))).toEqual([]);
  });

  it('counts a card once, though it has a second heading that leads on', () => {
    const leadOn = (n: number) => `<h4><a href="/news/${n}">Read the whole story</a></h4>`;
    const box = cards().replace(/<\/p><\/div>/g, () => `</p>${leadOn(1)}</div>`);
    const page = `<div><h1>Boats</h1>${story(1, 6)}</div>${box}`;
    expect(teasersOn(page)).toHaveLength(1);
  });

  it('not on a front page, where the cards above are no article', () => {
    const text = `${excerpt.slice(0, -1)}, as they told the paper. `.repeat(2);
    const row = (n: number, count: number) =>
      `<h2>Section ${n}</h2><section>${Array.from({ length: count }, (_, i) => card(10 * n + i, { text })).join('')}</section>`;
    expect(teasersOn(`<div><h1>The coast</h1>${story(1, 4)}${row(1, 2)}${row(2, 6)}${row(3, 4)}${row(4, 3)}</div>`)).toEqual([]);
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
