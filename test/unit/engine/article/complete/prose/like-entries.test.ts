// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const last = 'A third lamp costs eleven crowns more in every month of the year.';
const entry = (more: string) =>
  `<div class="pane"><h3>Price</h3><div><ul data-keep><li>Nine crowns for two lamps</li></ul>${more}</div></div>`;
const whole = entry('<p data-keep>The price has been the same for years, says the keeper of the lamps of this bay.</p>');
const page = (more: string, others = whole.repeat(2), kind: PageKind = 'article') =>
  text(build(`<main><p data-keep>Three shops sell lamps.</p><div>${others}${entry(more)}</div></main>`, '', {}, kind));

describe('the rest of an entry', () => {
  it('stays where those of its build are kept whole', () => {
    expect(page(`<p>${last}</p>`)).toContain(last);
  });

  it.each([
    ['it leads away', page(`<p>${last} <a href="/lamps">See lamps.</a></p>`)],
    ['it is no sentence', page(`<p>${last.slice(0, -1)}</p>`)],
    ['it is marked', page(`<p data-mark>${last}</p>`)],
    [
      'the others are no more whole',
      page(`<p>${last}</p>`, whole + entry('<p>Four lamps of the kind are sold here in the week.</p>').repeat(2)),
    ],
    ['the page lists', page(`<p>${last}</p>`, whole.repeat(2), 'listing')],
  ])('is left to the model where %s', (_, shown) => {
    expect(shown).not.toContain('A third lamp');
  });
});
