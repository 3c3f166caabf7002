// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const card =
  '<li><img src="/lamp.jpg"><h3>A lamp of tin from the same hand</h3><span>$40</span> <p>Items are chosen by who pays for them, and by what was looked at before.</p></li>';
const rail = (heading: string, more = '', role = 'aria-roledescription="carousel"') =>
  `<section><div><h2>${heading}</h2></div><div><div ${role}><ul>${card.repeat(4)}</ul></div>${more}</div></section>`;
const kinds = (box: string) =>
  clutterOf(`<div itemscope itemtype="https://schema.org/Product"><h1>Lamp of brass</h1>${story(1, 9)}</div>${box}`).map(
    ({ kind }) => kind,
  );

describe('rows to slide through', () => {
  it('are of other things under a heading that says so, though nothing in them is a link', () => {
    expect(kinds(rail('People who viewed this item also viewed'))).toEqual(['related']);
    expect(kinds(rail('Ähnliche Angebote'))).toEqual(['related']);
  });

  it.each([
    ['under another heading', rail('How it is made')],
    ['that do not slide', rail('Similar items', '', '')],
    ['with a text of their own', rail('Similar items', story(10, 12))],
  ])('stay %s', (_, box) => {
    expect(kinds(box)).toEqual([]);
  });
});
