// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { offerTexts } from '../../../../../src/engine/article/complete/offer';
import { readGraph } from '../../../../../src/engine/metadata/json-ld/nodes';
import type { PageKind } from '../../../../../src/rules/kinds';
import type { Page } from '../../../../../src/engine/page';
import { snapshot } from '../../../../../src/engine/snapshot/snapshot';

function priceIn(body: string, price: unknown = 18990, name = '<h1>Dory</h1>', kind: PageKind = 'article'): string {
  const data = { '@type': 'Product', name: 'Dory', offers: { '@type': 'Offer', price, priceCurrency: 'EUR' } };
  document.head.innerHTML = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  document.body.innerHTML = `<div>€18,990</div><main>${name}${body}<p>A boat for two.</p></main>`;
  const page = snapshot(document, { url: 'https://boats.example/dory' }) as Page;
  return offerTexts(page, readGraph(page), kind)
    .map(({ data }) => data.trim())
    .join('|');
}

describe('what a product costs', () => {
  it.each([
    ['18.990 €', '<div><span>18.990 €</span></div><div>18.990 €</div>'],
    ['$|18,990|.00', '<p><b>$</b><span>18,990</span><sup>.00</sup></p>'],
    ['£18,990|incl. VAT', '<div><i>£18,990</i><small>incl. VAT</small></div>'],
  ])('is said behind its name as %s', (said, body) => {
    expect(priceIn(body)).toBe(said);
  });

  it('may be said right over its name', () => {
    expect(priceIn('', 18990, '<div><div><p>Price: €18,990</p></div><div><i>VAT included</i></div><div><h1>Dory</h1></div></div>')).toBe(
      'Price: €18,990',
    );
  });

  it.each([
    ['of another', '<div>$18,991</div>'],
    ['on a button', '<button>Buy for €18,990</button>'],
    ['of what a link leads to', '<a href="/other">Skiff €18,990</a>'],
    ['in a sentence', '<p>It once cost more than €18,990, which was a lot of money for a boat of that size, they said.</p>'],
  ])('is not the price %s', (_, body) => {
    expect(priceIn(body)).toBe('');
  });

  it('is the first price behind the name of a product where the data do not say', () => {
    const buy = '<i>Save €50 today</i><div><span>Price:</span> €18,990</div><div>€40</div>';
    expect(priceIn(buy, null, undefined, 'product')).toBe('Price:|€18,990');
    expect(priceIn(buy, null)).toBe('');
  });

  it('is unknown where the data do not say', () => {
    expect(priceIn('<div>€18,990</div>', null)).toBe('');
    expect(priceIn('<div>€0</div>', 0)).toBe('');
  });
});
