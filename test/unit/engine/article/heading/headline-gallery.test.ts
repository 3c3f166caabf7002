// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build } from '../build';

const title = 'The Old Creamery, Ballyduff';
const picture = (n: number, size = 'width="1000" height="667"') => `<img src="${n}.jpg" alt="${n}" ${size}>`;
const list = (...items: string[]) => `<div><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`;
const gallery = list(picture(1), picture(2), picture(3));

const shown = (page: string) =>
  [...(build(page, title)?.root.querySelectorAll('img') ?? [])].map((image) => image.getAttribute('alt')).join(' ');
const over = (box: string) => `<main>${box}<div><h1>${title}</h1><p data-keep>A house on the river.</p></div></main>`;

describe('a gallery at the headline', () => {
  it.each([
    ['over it', over(gallery)],
    ['under it', `<main><div><h1>${title}</h1></div>${gallery}<p data-keep>A house on the river.</p></main>`],
    ['past an empty box', over(`${gallery}<div></div>`)],
    ['whose pictures open larger', over(list(`<a href="/1.jpg">${picture(1)}</a>`, picture(2), picture(3)))],
  ])('stays %s', (_, page) => {
    expect(shown(page)).toBe('1 2 3');
  });

  it('without the small ones that choose among its pictures', () => {
    const small = picture(4, 'width="100" height="67"');
    expect(shown(over(list(picture(1), picture(2), picture(3), small)))).toBe('1 2 3');
  });

  it('stays with what is said of its pictures where each opens larger', () => {
    const slide = (n: number, href = `/${n}-large.jpg`) =>
      `<div class="item"><a href="${href}">${picture(n)}</a><p>Room ${n} on the river, as it was in the summer</p></div>`;
    const slides = (...items: string[]) =>
      over(`<div class="slides">${items.join('')}<a href="#slides" role="button"><span>Next</span></a></div>`);
    expect(shown(slides(slide(1), slide(2)))).toBe('1 2');
    expect(build(slides(slide(1), slide(2)), title)?.root.textContent).toContain('Room 2 on the river, as it was in the summer');
    expect(shown(slides(slide(1), slide(2, '/room-2')))).toBe('');
    expect(shown(slides(slide(1), slide(2), '<h3>Other houses</h3>'))).toBe('');
  });

  it.each([
    ['leads to other pages', over(list(`<a href="/offer">${picture(1)}</a>`, picture(2)))],
    [
      'has words',
      over(list(`${picture(1)}<p>A week in the hills for little money</p>`, `${picture(2)}<p>Winter sale in all our shops</p>`)),
    ],
    ['has no size', over(list(picture(1, ''), picture(2, '')))],
    ['is the menu’s', over(`<nav>${gallery}</nav>`)],
    ['is further away', `<main>${gallery}<p>Houses for sale</p><div><h1>${title}</h1><p data-keep>A house on the river.</p></div></main>`],
  ])('goes where it %s', (_, page) => {
    expect(shown(page)).toBe('');
  });
});
