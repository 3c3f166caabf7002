// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import { survey } from '../../../../src/engine/survey/survey';
import type { Concept } from '../../../../src/engine/words/labels';

function labelled(html: string, concept: Concept): string[] {
  document.body.innerHTML = `<main><p>Some text.</p>${html}</main>`;
  const page = snapshot(document, { url: 'https://docs.example/' }) as Page;
  return survey(page)
    .labels.of(concept)
    .map(({ text }) => text);
}

describe('labels', () => {
  it('say the same with a sign behind them that links to them', () => {
    expect(labelled('<h2 id="s">See also<a href="#s">#</a></h2><p>Other boats.</p>', 'see-also')).toEqual(['See also']);
    expect(labelled('<h2 id="s">See also # 4</h2><p>Other boats.</p>', 'see-also')).toEqual([]);
  });

  it('are none in code', () => {
    expect(labelled("<pre><code>get(<span>'/comments'</span>)\n<span>comments</span></code></pre>", 'comments')).toEqual([]);
    expect(labelled('<p>A field may be called <code><span>comments</span></code>.</p>', 'comments')).toEqual([]);
    expect(labelled('<h3><code>comments</code></h3>', 'comments')).toEqual([]);
  });

  it('are none where they say what is to be put in their place', () => {
    expect(labelled('<p>Give it as <em>&lt;comments&gt;</em>.</p>', 'comments')).toEqual([]);
  });

  it('are headings and lines outside it, and buttons in a listing', () => {
    expect(labelled('<h3>Comments</h3>', 'comments')).toEqual(['Comments']);
    expect(labelled('<pre>a<button>Share</button></pre>', 'share')).toEqual(['Share']);
  });
});
