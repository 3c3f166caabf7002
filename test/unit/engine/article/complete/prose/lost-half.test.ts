// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const long = (who: string) =>
  `The keeper of ${who} rows out at dawn and comes back late, and nobody asks what was caught. `.repeat(3).trim();
const times = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join('');
const kept = times(6, (at) => `<p data-keep>${long(`Ash ${at}`)}</p>`);
const lost = (count = 6, attributes = '') =>
  times(
    count,
    (at) => `<p${attributes}>${long(`Birch ${at}`)}</p>${at === 2 ? '<h3>On the boats</h3><ul><li>Two of oak</li></ul>Loose words' : ''}`,
  );
const shown = (part: string, kind: PageKind = 'article') =>
  text(build(`<div>${kept}<table><tr><td>9 kg</td></tr></table>${part}</div>`, '', {}, kind));

describe('the other half of a long text', () => {
  it('comes back with its headings, lists and loose words', () => {
    const said = shown(lost());
    for (const words of ['Birch 0', 'Birch 5', 'On the boats', 'Two of oak', 'Loose words']) expect(said).toContain(words);
    expect(said).not.toContain('9 kg');
  });

  it.each<[string, string, PageKind?]>([
    ['it is short', lost(5)],
    ['it is of another build', lost(6, ' class="teaser"')],
    ['it is hidden', lost(6, ' style="display: none"')],
    ['it is marked', lost(6, ' data-mark')],
    ['it stands on the page twice', lost(6, ' data-double')],
    ['it is in links', times(6, (at) => `<p><a href="/${at}">${long(`Birch ${at}`)}</a></p>`)],
    ['the page is a list', lost(), 'listing'],
  ])('does not where %s', (_, part, kind) => expect(shown(part, kind)).not.toContain('Birch'));
});
