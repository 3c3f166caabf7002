// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { offerTexts } from '../../../../../src/engine/article/declared/offer';
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

  const gallery = '<div>A picture of it</div>'.repeat(300);

  it('may stand in the form that orders it where microdata say what is asked for it, of nothing they call a product', () => {
    const offer = (more = '') =>
      `<form><div itemscope itemtype="http://schema.org/Offer"><b><s>$90</s></b><span><meta itemprop="price" content="$70">$70</span><input></div>${more}</form>`;
    expect(priceIn(offer(), null, undefined, 'product')).toBe('$70');
    expect(priceIn(offer('<div itemscope itemtype="http://schema.org/Offer"></div>'), null, undefined, 'product')).toBe('');
  });

  it('of a product may come behind many pictures of it, where the data say it', () => {
    expect(priceIn(`${gallery}<p>€18,990</p>`, 18990, undefined, 'product')).toBe('€18,990');
    expect(priceIn(`${gallery}<p>€18,990</p>`, 18990)).toBe('');
    expect(priceIn(`${gallery}<p>€18,990</p>`, null, undefined, 'product')).toBe('');
  });

  it('may come behind boxes without words where the data do not say it', () => {
    expect(priceIn(`${'<div><img src="/a.jpg"></div>'.repeat(150)}<p>€18,990</p>`, null, undefined, 'product')).toBe('€18,990');
  });

  it('may stand in the form that orders it, alone', () => {
    expect(priceIn('<form><div><p>€18,990</p><p>€19,990</p></div><button>Buy</button></form>')).toBe('€18,990');
    expect(priceIn('<form><label>In rates €18,990</label></form>')).toBe('');
  });

  it('may stand in a column before its name', () => {
    const column = `<div><p>Home delivery in ${'the whole country and '.repeat(12)}</p><div>€<b>18,990</b></div></div>`;
    expect(priceIn('', 18990, `${column}<div><h1>Dory</h1></div>`, 'product')).toBe('€|18,990');
    expect(priceIn('', 18990, `${column}<div><h1>Dory</h1></div>`)).toBe('');
  });

  it('is that behind the name that shows', () => {
    const copies = '<div style="display:none"><h1>Dory</h1><p>€18,990.0</p></div><h1>Dory</h1>';
    expect(priceIn('<p>€18,990</p>', 18990, copies)).toBe('€18,990');
  });

  it('may be hidden where the name is, too', () => {
    expect(priceIn('', 18990, '<div style="display:none"><h1>Dory</h1><p>€18,990</p></div>')).toBe('€18,990');
  });

  it('is not taken from a box that is no part of the article', () => {
    document.head.innerHTML = '<meta property="og:price:amount" content="18990">';
    document.body.innerHTML = '<main><h1>Dory</h1><form><p>€18,990</p></form><p>€ 18,990</p></main>';
    const page = snapshot(document, { url: 'https://boats.example/dory' }) as Page;
    const taken = new Set(page.root.querySelectorAll('form'));
    expect(offerTexts(page, readGraph(page), 'product', taken).map(({ data }) => data)).toEqual(['€ 18,990']);
  });

  it('is said in microdata of the only product, which names it', () => {
    const shop = (price: string, more = ''): string => {
      document.head.innerHTML = '';
      const offer = `<meta itemprop="price" content="${price}">`;
      document.body.innerHTML = `<main itemscope itemtype="https://schema.org/Product">${offer}<b itemprop="name">Dory</b>
        <p>€40</p><p>€18,990</p></main>${more}`;
      const page = snapshot(document, { url: 'https://boats.example/dory' }) as Page;
      return offerTexts(page, readGraph(page), 'product')
        .map(({ data }) => data)
        .join('|');
    };
    expect(shop('18990,00')).toBe('€18,990');
    expect(shop('18990,00', '<div itemscope itemtype="https://schema.org/Product"></div>')).toBe('');
  });

  it('is unknown where the data do not say', () => {
    expect(priceIn('<div>€18,990</div>', null)).toBe('');
    expect(priceIn('<div>€0</div>', 0)).toBe('');
  });
});
