// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build } from '../build';

/** A page of a comic: what is drawn leads to the next one, and its artist writes below. */
const page = (id: string, pictures = 1, more = 'width="900" height="1300"') =>
  `<div><div id="${id}">${`<a href="/42"><img src="/p.png" alt="Page 41" ${more}></a>`.repeat(pictures)}</div><a href="/42">Next</a></div><main><h2>Page 41</h2><p data-keep>I drew this one on a train.</p></main>`;
const shown = (html: string) => build(html, 'Page 41')?.root.querySelectorAll('img').length;

it('the page that is drawn stays over what its artist writes', () => {
  expect(shown(page('comic'))).toBe(1);
});

it.each([
  ['an icon', page('comic', 1, 'width="32" height="32"')],
  ['any picture that leads on', page('promo')],
  ['a shelf of comics', page('comic', 20)],
])('but not %s', (_, html) => expect(shown(html)).toBe(0));
