// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const words = 'The hose did not kink in two summers, and the reel turns as it did when it was new.';
const review = (name: string, said: string, kept: 'data-keep' | '', variant = '') =>
  `<div class="acme-review"><div class="acme-review-header"><div>${name[0]}</div><div class="created">03/04/2024</div><strong class="author">${name}</strong><div class="place"><span>Oban</span></div></div><p ${variant}>25 m</p><div class="acme-review-content"><h3 ${kept}>Good</h3><p ${kept}>${said}</p><div><a href="/share">Share</a></div></div></div>`;
const shown = (html: string, kind: 'product' | 'article') =>
  text(build(`<main><p data-keep>A hose of rubber.</p><div>${html}</div></main>`, '', {}, kind));

describe('the reviews of what is sold', () => {
  it('say who wrote them, and when, where their words are kept', () => {
    const both = review('Ann', words, 'data-keep') + review('Bo', words.replace('two', 'ten'), 'data-keep');
    expect(shown(both, 'product')).toMatch(/03\/04\/2024Ann.*The hose.*03\/04\/2024Bo.*The hose/s);
    expect(shown(both, 'article')).not.toContain('Ann');
  });

  it('leave nothing of themselves where none of their words are', () => {
    const both = review('Ann', words, '', 'data-keep') + review('Bo', words, '', 'data-keep');
    expect(shown(both, 'product')).toBe('A hose of rubber.');
    expect(shown(both, 'article')).toContain('25 m');
    const labels = '<b class="acme-review" data-keep>Pros</b><b class="acme-review" data-keep>Cons</b>';
    expect(shown(labels, 'product')).toContain('Pros');
  });
});
