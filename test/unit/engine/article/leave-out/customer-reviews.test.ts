// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { customerReviews } from '../../../../../src/engine/article/leave-out/customer-reviews';
import type { Page } from '../../../../../src/engine/page';
import { snapshot } from '../../../../../src/engine/snapshot/snapshot';
import { textsIn } from '../../../../../src/engine/dom/texts-in';
import type { PageKind } from '../../../../../src/rules/kinds';

const told = `<p>${'A reel of steel with a hose of rubber that does not kink. '.repeat(5)}</p>`;
const review = (name: string, said: string) =>
  `<li class="review"><strong class="author">${name}</strong> <time>3 April 2024</time><p>${said}</p></li>`;
const reviews = `<section><h2>Reviews</h2><ol>${review('Ann', `The hose did not kink in two summers. ${'It turns. '.repeat(20)}`)}${review('Bo', `Mine leaked. ${'It drips. '.repeat(20)}`)}</ol></section>`;

function taken(html: string, kind: PageKind = 'product'): string[] {
  document.body.innerHTML = html;
  const page = snapshot(document, { url: 'https://shop.example/reel' }) as Page;
  return customerReviews(page, new Set(textsIn(page.root)), kind).map(({ element }) => element.textContent ?? '');
}

describe('reviews by customers', () => {
  it('go with their heading, as comments do', () => {
    const [first, ...others] = taken(`<main><h1>Reel</h1>${told}${reviews}</main>`);
    expect(first).toMatch(/^Reviews.*Ann.*Bo/s);
    expect(others).toEqual([]);
  });

  it('go alone where other things stand around them', () => {
    const [list] = taken(`<main><h1>Reel</h1>${reviews.replace('<h2>', `${told}<h2>`)}</main>`);
    expect(list).toMatch(/^Ann/);
    expect(taken(`<main><h1>Reel</h1>${reviews.replace('<ol>', `<ol><li>${told}</li>`)}</main>`)).toHaveLength(2);
  });

  it('are known by their day where who wrote them is told in a line', () => {
    const line = `<p>by <span>Rosa Day</span> from a ship that was on its way to the port of Bergen on <time datetime="2025-03-26">March 26</time></p>`;
    const dated = `<article class="product-review"><p>It turns. ${'It turns well. '.repeat(9)}</p>${line}</article>`;
    expect(taken(`<main><h1>Reel</h1>${told}<div>${dated}${dated}</div></main>`)).toHaveLength(1);
  });

  it.each([
    ['on a page that sells nothing', `<main>${told}${reviews}</main>`, 'article'],
    ['on a page that has little else', `<main><h1>Reel</h1>${reviews}</main>`, 'product'],
    ['of which there is but one', `<main>${told}<ol>${review('Ann', 'The hose did not kink.')}</ol></main>`, 'product'],
    ['that nobody signed', `<main>${told}<p class="review">“Splendid.”</p><p class="review">“The best reel.”</p></main>`, 'product'],
  ] as const)('stay %s', (_, html, kind) => {
    expect(taken(html, kind)).toEqual([]);
  });
});
