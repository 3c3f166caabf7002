// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const paragraph = (name: string) => `<p data-keep>${`The keeper of ${name} rows out at dawn and comes back late. `.repeat(3)}</p>`;
const [one, two, three, four] = ['Ash', 'Birch', 'Elm', 'Fir'].map(paragraph);
const around = (part: string) => `<div>${one}${two}${part}${three}${four}</div>`;
const said = (html: string, kind: Parameters<typeof build>[3] = 'article') =>
  text(build(html, '', {}, kind))
    ?.replace(/The keeper of \w+ rows out at dawn and comes back late\.\s*/g, '')
    .trim();

describe('what is missing in the middle of a text', () => {
  const lost = 'Nobody has asked her yet what she would do with a second boat.';

  it('comes back where it is a sentence between kept paragraphs', () => {
    expect(said(around(`<p>${lost}</p>`))).toBe(lost);
    expect(said(around(`<p>${lost}</p><p>${lost} Or a third one.</p>`))).toBe(`${lost}${lost} Or a third one.`);
  });

  it('comes back with a link where it tells much besides', () => {
    const told = `${lost} She has asked the others, who keep two each, and they all say that it would lie at the quay until spring.`;
    expect(said(around(`<p>${told} So says <a href="/boat">the list</a> of the harbour, which is kept by hand.</p>`))).toContain(told);
    expect(said(around(`<p>${lost} So says <a href="/boat">the list</a> of the harbour.</p>`))).toBe('');
  });

  it.each([
    ['a line', '<p>Photo: The harbour office</p>'],
    ['a link', `<p><a href="/boat">${lost}</a></p>`],
    ['of another build', `<p class="promo">${lost}</p>`],
    ['marked', `<p data-mark>${lost}</p>`],
    ['hidden', `<p style="display: none">${lost}</p>`],
    ['a whole part', `<p>${lost}</p>`.repeat(6)],
  ])('does not where it is %s', (_, part) => {
    expect(said(around(part))).toBe('');
  });

  it('does not at the end, nor where most of the box is left out', () => {
    expect(said(`<div>${one}${two}${three}${four}<p>${lost}</p></div>`)).toBe('');
    expect(said(`<div>${one}${two}<p>${lost}</p>${three}${four}<p>${lost.repeat(20)}</p></div>`)).toBe('');
  });
});

describe('what is missing in a section of a manual', () => {
  const state = '<div class="state"><span>State</span> <code>v1.25 [stable]</code></div>';
  const caution = '<div class="caution"><h3>Caution</h3><p>Rows may come out of order.</p><p data-keep>Sort them.</p></div>';

  it('comes back: a state in a line, a caution of which only the end is left', () => {
    expect(said(around(state), 'documentation')).toBe('State v1.25 [stable]');
    expect(said(around(caution), 'documentation')).toBe('CautionRows may come out of order.Sort them.');
    expect(said(around(state))).toBe('');
  });

  it('comes back at its end, where another section follows', () => {
    const section = `<section>${one}${two}${three}${four}${caution}</section>`;
    expect(said(`<div>${section}<section>${one}</section></div>`, 'documentation')).toBe('CautionRows may come out of order.Sort them.');
    expect(said(`<div>${section}</div>`, 'documentation')).toBe('Sort them.');
  });

  it('does not where it leads elsewhere or is pressed', () => {
    expect(said(around('<div><a href="/edit">Edit this page</a></div>'), 'documentation')).toBe('');
    expect(said(around('<div>Was this of use? <button>Yes</button></div>'), 'documentation')).toBe('');
  });
});
