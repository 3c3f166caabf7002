// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../src/engine/metadata/read-metadata';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import { declaredKind } from '../../../../src/engine/survey/declared-kind';
import type { PageKind } from '../../../../src/rules/kinds';

function kindOf(head: string, body = '', url = 'https://shop.example/arc'): PageKind | undefined {
  const html = `<!doctype html><html><head><title>Arc Desk Lamp</title>${head}</head><body class="${body}"><h1>Arc Desk Lamp</h1><p>A lamp that leans over your work.</p></body></html>`;
  const page = snapshot(new DOMParser().parseFromString(html, 'text/html'), { url });
  if (!page) throw new Error('no snapshot');
  return declaredKind(page, readMetadata(page).graph);
}

const data = (json: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...json })}</script>`;
const product = { '@type': 'Product', name: 'Arc Desk Lamp', offers: { '@type': 'Offer', price: 129 } };

describe('the kind a page declares', () => {
  it('is a product where that is what the page is about', () => {
    expect(kindOf(data(product))).toBe('product');
    expect(kindOf('<meta property="og:type" content="product">')).toBe('product');
    expect(kindOf(data({ ...product, '@type': 'Car' }))).toBe('product');
  });

  it('is none where products are parts of something else', () => {
    const article = { '@type': 'Article', headline: 'Arc Desk Lamp', mentions: [{ '@type': 'Product', name: 'Dot Bulb' }] };
    expect(kindOf(data(article))).toBeUndefined();
    const list = {
      '@type': 'ItemList',
      itemListElement: [1, 2].map((position) => ({
        '@type': 'ListItem',
        position,
        item: { '@type': 'Product', name: `Lamp ${position}` },
      })),
    };
    expect(kindOf(data(list))).toBeUndefined();
    const rated = { '@type': 'Product', name: 'Cleaning of lamps', aggregateRating: { '@type': 'AggregateRating', ratingValue: 5 } };
    expect(kindOf(data(rated))).toBeUndefined();
    expect(kindOf('')).toBeUndefined();
  });

  it('is that of listings, collections and documentation', () => {
    expect(kindOf('<meta property="og:type" content="product.group">')).toBe('collection');
    expect(kindOf(data({ '@type': 'CollectionPage', name: 'Lamps' }))).toBe('listing');
    expect(kindOf(data({ '@type': 'TechArticle', headline: 'Arc Desk Lamp' }))).toBe('documentation');
  });

  it.each(['https://docs.lamps.example/arc', 'https://lamps.example/docs/arc', 'https://lamps.example/en/documentation/arc.html'])(
    'is documentation by its address, unless it tells a story: %s',
    (url) => {
      expect(kindOf('', '', url)).toBe('documentation');
      expect(kindOf(data({ '@type': 'BlogPosting', headline: 'Arc Desk Lamp' }), '', url)).toBeUndefined();
    },
  );

  it('is documentation by what made it', () => {
    expect(kindOf('<meta name="generator" content="GitBook (28f1c)">')).toBe('documentation');
    expect(kindOf('<meta name="generator" content="WordPress 6.4">')).toBeUndefined();
    expect(kindOf('', '', 'https://lamps.example/docs-for-lamps')).toBeUndefined();
  });

  it('is a listing or a collection of goods where WordPress calls it an archive', () => {
    expect(kindOf('', 'archive category category-lamps category-7')).toBe('listing');
    expect(kindOf('', 'archive tax-product_cat term-lamps woocommerce woocommerce-page')).toBe('collection');
    expect(kindOf('', 'single single-post category-archive')).toBeUndefined();
    expect(kindOf('', 'archive')).toBeUndefined();
  });

  it('is no forum for questions that nobody asked', () => {
    const question = { '@type': 'Question', name: 'Does it lean?', acceptedAnswer: { '@type': 'Answer', text: 'Yes.' } };
    expect(kindOf(data({ '@type': 'FAQPage', mainEntity: [question] }))).toBeUndefined();
  });

  it('is a forum for questions with answers and for discussions', () => {
    expect(kindOf(data({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'Arc Desk Lamp' } }))).toBe('forum');
    expect(kindOf(data({ '@type': 'DiscussionForumPosting', headline: 'Arc Desk Lamp' }))).toBe('forum');
  });
});
