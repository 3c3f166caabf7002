// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const told = (n: number) =>
  `Chapter ${n} tells of the harbour in that year, of the boats that came and went, and of what the town paid for its quay, stone by stone, until there was no more stone.`;
const chapter = (n: number, keep = 'data-keep', more = '') =>
  `<section class="part part-${n}"><h2 ${keep}>The year ${1900 + n}</h2><div ${keep}><p>${told(n)}</p></div>${more}</section>`;
const left = (parts: string, kind: PageKind = 'article') => text(build(`<main>${parts}</main>`, '', {}, kind));
const around = (middle: string) => chapter(1) + chapter(2) + middle + chapter(4);

describe('sections of one build', () => {
  it('stay where those before and after them do, with their headings', () => {
    const said = left(around(chapter(3, '')));
    expect(said).toContain('The year 1903');
    expect(said).toContain('Chapter 3');
  });

  it.each([
    ['of which too few are kept', chapter(1) + chapter(2, '') + chapter(3, '') + chapter(4)],
    ['that are said twice', around(chapter(3, '').replace('<p>', '<p data-double>'))],
    ['after the last that is kept', `${chapter(1) + chapter(2) + chapter(4)}<i></i>${chapter(3, '')}`],
    ['that are marked', around(chapter(3, '', '').replace('<section', '<section data-mark'))],
    ['that lead away', around(chapter(3, '').replace(/<p>.*<\/p>/, `<p><a href="/3">${told(3)}</a></p>`))],
    ['with something to fill in', around(chapter(3, '', '<select></select>'))],
    ['without a heading', around(chapter(3, '').replace(/h2/g, 'b'))],
    ['with a heading that is none of a text', around(chapter(3, '').replace(/The year 1903/, 'Contact us'))],
    ['that lie hidden', around(chapter(3, '').replace('<section', '<section style="display:none"'))],
    ['of another build', around(chapter(3, '').replace(/class="[^"]*"/, 'class="offer"'))],
  ])('go: %s', (_, parts) => {
    expect(left(parts)).not.toContain('Chapter 3');
  });

  it('stay without lines that lead away', () => {
    expect(left(around(chapter(3, '', '<p>More: <a href="/quay">The stones of the quay</a></p>')))).not.toContain('stones of the quay');
  });

  it('are left to the model on a page that is no text', () => {
    expect(left(around(chapter(3, '')), 'product')).not.toContain('Chapter 3');
  });

  it('stay as products with their offers as links, without what they offer', () => {
    const product = (name: string, keep = 'data-keep') =>
      `<div class="pick"><h3 ${keep}>${name}</h3><p ${keep}>It keeps the water out and the heat in, and costs less than a day at sea.</p><div><p>Options</p><a href="/go">$199 at the chandler's on the quay</a><a href="/go">$210 at the yard behind it, with a lid</a></div></div>`;
    const said = left(product('Auk') + product('Brent', '') + product('Coot'));
    expect(said).toMatch(/Auk.*Brent.*costs.*Coot/);
    expect(said).not.toContain('Options');
    const teaser =
      '<div class="pick"><h3><a href="/b">Why boats in the north are always painted black</a></h3><p>It keeps the water out and the heat in, and more.</p><a href="/b">Read all of it on the next page</a><a href="/c">More on boats and on what they are painted with</a></div>';
    expect(left(product('Auk').replace(/<a.*a>/, '') + teaser + product('Coot').replace(/<a.*a>/, ''))).not.toContain('painted');
  });
});
