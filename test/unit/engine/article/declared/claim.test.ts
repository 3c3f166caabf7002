// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { claimTexts } from '../../../../../src/engine/article/declared/claim';
import { readGraph } from '../../../../../src/engine/metadata/json-ld/nodes';
import type { Page } from '../../../../../src/engine/page';
import { snapshot } from '../../../../../src/engine/snapshot/snapshot';

const review = {
  '@type': 'ClaimReview',
  claimReviewed: 'Bridges are painted blue to repel spiders.',
  reviewRating: { '@type': 'Rating', alternateName: 'False' },
};
const story = `<p>${'A picture of a bright blue bridge has been shared more than ninety thousand times since June, and we looked for it. '.repeat(6)}</p>`;

function texts(body: string, data: unknown = review): string {
  document.head.innerHTML = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  document.body.innerHTML = body;
  const page = snapshot(document, { url: 'https://desk.example/bridges' }) as Page;
  return claimTexts(page, readGraph(page))
    .map((text) => text.data.trim())
    .join('|');
}

const claim = '“Bridges in Denmark are painted blue because spiders fear it.”';

describe('what a fact check checks', () => {
  it('is shown with whose it is, and the verdict', () => {
    const box = `<div><div><b>Viral image</b><p>stated on June 21 in a post:</p></div><div>${claim}</div><div>Rating: False</div></div>`;
    expect(texts(`<main>${box}<article><h1>No, bridges are not painted</h1>${story}</article></main>`)).toBe(
      `Viral image|stated on June 21 in a post:|${claim}|Rating: False`,
    );
    expect(texts(`<main><h1>No</h1><p>${claim}</p>${story}<p>False</p></main>`)).toBe(`${claim}|False`);
  });

  it('is no other line, and not asked of pages that check several claims or none', () => {
    expect(texts(`<main><h1>${claim}</h1><p>Spiders are not blue, and false is a colour.</p>${story}</main>`)).toBe('');
    expect(texts(`<main><p>${claim}</p>${story}</main>`, [review, review])).toBe('');
    expect(texts(`<main><p>${claim}</p>${story}</main>`, { '@type': 'Article' })).toBe('');
  });
});
