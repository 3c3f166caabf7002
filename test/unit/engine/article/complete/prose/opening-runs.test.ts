// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const points = '<div data-keep>a first span that has a hinge;</div><div data-keep>a second span that is joined to it.</div>';
const below = '<p data-keep>The harbour was dredged again in the spring of that year.</p>';
const shown = (box: string, kind: 'article' | 'collection' = 'article') =>
  text(build(`<p data-keep>What is claimed is told here.</p>${box}${below}`, '', {}, kind));

it('the words that open a claim stay above its points', () => {
  expect(shown(`<div>1. A folding bridge, <i>comprising</i>:${points}</div>`)).toContain('1. A folding bridge, comprising:a first span');
});

it.each([
  ['a label', `<div>Tags:${points}</div>`, 'Tags'],
  ['what says nothing of what comes next', `<div>The bridge is open today.${points}</div>`, 'open today'],
  [
    'what stands over something left out',
    `<div>We also sell these things:<div>boats, oars, sails and ropes</div>${points}</div>`,
    'also sell',
  ],
  ['a link', `<div><a href="/b">More of our bridges</a> are here:${points}</div>`, 'are here'],
])('but not %s', (_, box, said) => expect(shown(box)).not.toContain(said));

it('nor what is said at the head of several boxes', () => {
  const box = `<div>Review of our boats:${points}</div>`;
  expect(shown(box)).toContain('Review of');
  expect(shown(box + box)).not.toContain('Review of');
});

it('and not on a page of many things', () => {
  expect(shown(`<div>A folding bridge, comprising:${points}</div>`, 'collection')).not.toContain('comprising');
});
