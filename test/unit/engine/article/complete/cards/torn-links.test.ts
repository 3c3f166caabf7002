// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const told = 'See how the keepers of three rivers work with it.';
const link = (name: string, keep = 'told', more = '') =>
  `<a href="/samples"${more}><div><div>${name}</div><div><p${keep === 'told' ? ' data-keep' : ''}>${told}</p></div></div></a>`;
const among = (card: string, kind: PageKind = 'documentation') =>
  text(build(`<p data-keep>Or these:</p>${card}<p data-keep>That is all.</p>`, '', {}, kind));

describe('the name of a link that is kept but for it', () => {
  it('stays in the text of a manual', () => {
    expect(among(link('Samples'))).toBe(`Or these:Samples${told}That is all.`);
  });

  it.each([
    ['nothing else of it is kept', among(link('Samples', 'none'))],
    ['it is long', among(link(`Samples ${'and more '.repeat(9)}`))],
    ['it says what to press', among(link('Read more'))],
    ['it is marked', among(link('Samples', 'told', ' data-mark'))],
    ['it is a teaser of a story', among(link('Samples'), 'article')],
    ['it stands below the text', text(build(`<p data-keep>Or these:</p>${link('Samples')}`, '', {}, 'documentation'))],
  ])('stays out where %s', (_, said) => expect(said).not.toMatch(/Samples|Read more/));
});
