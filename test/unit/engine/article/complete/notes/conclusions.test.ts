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

const above = `<p data-keep>${'The pump was put in last winter and has run since. '.repeat(12).trim()}</p>`;
const last = (heading: string, rest = `<p>${told}</p>`) =>
  text(build(`<main><div>${above}<div><p>“Best thing we did.” Ann Lee</p></div>${heading}${rest}</div></main>`));

describe('how a text closes', () => {
  it.each([
    '<h2>Fazit: Which pump?</h2>',
    '<div><b>Unser Eindruck: gut</b><br></div>',
    '<p><strong>Our verdict</strong></p>',
    '<h2 data-keep>Fazit</h2>',
  ])('stays last in the box of the text, below what is none of it: %s', (heading) => {
    expect(last(heading)).toContain(told);
    expect(last(heading, `<div>${told}</div>`)).toContain(told);
  });

  it.each([
    ['is called so', last('<h2>Ann Lee</h2>')],
    ['says sentences', last('<h2>Conclusion</h2>', '<p>It may be worth the while, if the house is warm and somebody looks on</p>')],
    ['leads nowhere', last('<h2>Fazit</h2>', `<p><a href="/1">It may be worth the while</a>, if the house is warm enough for it.</p>`)],
    ['begins a line', last('<p>Alle Tests: <b>Fazit</b></p>')],
  ])('last in the box of the text where it %s', (_, shown) => {
    expect(shown).not.toContain('worth the while');
  });

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
