// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BrokenSelector } from '../../../../src/engine/site-rule/selectors';
import { follow } from '../../../../src/engine/site-rule/steps';
import type { RuleStep } from '../../../../src/rules/rule';

const html = `<section id="s"><div id="a" class="card"><h2>Sponsored</h2><p id="p">Buy <b>this</b> now</p></div><div id="b" class="card"><h2>News</h2><p id="q">The boats are in.</p></div><p id="r">After</p></section>`;

function ids(select: string, ...steps: RuleStep[]) {
  document.body.innerHTML = html;
  return follow([...document.querySelectorAll(select)], steps).map(({ id }) => id);
}

describe('the steps of a mark', () => {
  it.each<[string, RuleStep[], string[]]>([
    ['.card', [{ text: 'Sponsored' }], ['a']],
    ['.card', [{ text: 'sponsored' }], []],
    ['.card', [{ pattern: '^sponsored', flags: 'i' }], ['a']],
    ['p', [{ leastText: 15 }], ['q']],
    ['.card', [{ is: '#b' }], ['b']],
    ['h2', [{ text: 'News' }, { upward: 1 }], ['b']],
    ['b', [{ upward: '.card' }], ['a']],
    ['b', [{ upward: 2 }], ['a']],
    ['b', [{ upward: 40 }], []],
    ['.card', [{ to: '> p' }], ['p', 'q']],
    ['#b', [{ to: '+ p' }], ['r']],
    ['.card', [{ has: { select: '> h2', steps: [{ text: 'News' }] } }], ['b']],
    ['.card', [{ not: { steps: [{ text: 'Sponsored' }] } }], ['b']],
    ['.card', [{ not: { select: '#a' } }], ['b']],
    ['h2, p', [{ upward: '.card' }], ['a', 'b']],
  ])('%s %j', (select, steps, found) => expect(ids(select, ...steps)).toEqual(found));

  it('tell of a selector that is broken', () => {
    for (const step of [{ is: ':::' }, { to: '>>' }, { upward: '[' }]) expect(() => ids('.card', step)).toThrow(BrokenSelector);
  });
});
