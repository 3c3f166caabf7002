// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

const copied = (html: string) => {
  document.body.innerHTML = html;
  return snapshot(document, { url: 'https://news.example/story' })?.root.innerHTML;
};
const box = (text: string) => `<div style="position: relative; display: inline-block;" aria-hidden="true">${text}</div>`;
const word = (letters: string) => box([...letters].map(box).join(''));
const line = (text: string) => `<div style="display: block; text-align: start; position: relative;">${text}</div>`;

describe('a text that a script has cut up', () => {
  it.each([
    ['by letters', `<h2>${word('What')} ${word('came')} ${word('up')}</h2>`, '<h2>What came up</h2>'],
    ['by words', `<h2>${box('What')} ${box('came')} ${box('up')}</h2>`, '<h2>What came up</h2>'],
    ['by lines', `<h2>${line('What came')}${line('up')}</h2>`, '<h2>What came up</h2>'],
    ['by lines of words', `<h2>${line(`${box('What')} ${box('came')}`)}${line(word('up'))}</h2>`, '<h2>What came up</h2>'],
    ['outside of a heading', `<div>${word('What')} ${word('came')}</div>`, '<div>What came</div>'],
  ])('%s is one again', (_, html, whole) => {
    expect(copied(html)).toBe(whole);
  });

  it('keeps boxes that only stand side by side, and what is a box of its own', () => {
    const cards = `<div>${box('Boats and nets')} ${box('Ropes and sails')}</div>`;
    expect(copied(cards)?.match(/<div style/g)).toHaveLength(2);
    expect(copied(`<div>${box('Boats')}<p>Nets</p></div>`)).toContain('<div style');
    expect(copied(`<section>${line('Boats')}${line('Nets')}</section>`)?.match(/<div style/g)).toHaveLength(2);
  });
});
