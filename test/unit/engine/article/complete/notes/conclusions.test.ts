// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const told = 'It may be worth the while, if the house is warm and somebody looks after the pipes of it.';
const below = (heading: string, more = '') =>
  text(
    build(
      `<main><div><p data-keep>The pump was put in last winter.</p></div><section><div><h2>${heading}</h2><p>${told}</p>${more}</div></section></main>`,
    ),
  );

describe('how a text closes', () => {
  it.each(['Fazit von Ada Pell', 'Conclusion', 'Our verdict', 'まとめ'])('stays in a box of its own below it: %s', (heading) => {
    expect(below(heading)).toContain(told);
  });

  it.each([
    ['is called so', below('About Ada Pell')],
    ['is no row of links', below('Fazit', '<a href="/1">One</a>'.repeat(4))],
    ['stands below the text', text(build(`<main><section><h2>Fazit</h2><p>${told}</p></section></main><p data-keep>The pump.</p>`))],
  ])('where it %s', (_, shown) => {
    expect(shown).not.toContain(told);
  });
});
