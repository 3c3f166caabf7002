// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../build';

const among = (box: string) => text(build(`<p data-keep>A</p>${box}<p data-keep>B</p>`));
const below = (box: string) => text(build(`<p data-keep>A</p>${box}`));

it.each([
  ['of GitBook', '<div class="flex hint info"><p>Do it in winter.</p></div>'],
  ['of Hashnode', '<div data-node-type="callout"><div>Do it in winter.</div></div>'],
  ['with a link in its sentence', '<div class="hint">Do it in <a href="/winter">winter</a> if you can.</div>'],
  ['of DocFX', '<div class="NOTE note"><p>Do it in winter.</p></div>'],
])('a hint that is set off between paragraphs stays: %s', (_, box) => expect(among(box)).toMatch(/^ADo it in winter( if you can)?\.B$/));

it.each([
  ['leads on', '<div class="hint"><a href="/winter">Do it in winter.</a></div>'],
  ['ends with what it leads to', '<div class="hint">Do it when it snows, as is told in <a href="/winter">our winter book</a>.</div>'],
  ['asks', '<div class="hint"><input>Do it in winter.</div>'],
  ['is called after one', '<div class="hints-for-buyers">Do it in winter.</div>'],
])('but not one that %s', (_, box) => expect(among(box)).toBe('AB'));

it('what makers of documentation set off stays between paragraphs, also where it ends with what it leads to', () => {
  const note = (name: string) => `<div class="${name}"><p>Tip</p><p>For more, see <a href="/winter">the winter book</a>.</p></div>`;
  expect(among(note('admonition tip'))).toBe('ATipFor more, see the winter book.B');
  expect(among(note('hint'))).toBe('AB');
});

it('what says that it is a note stays below the last paragraph too, and no other box', () => {
  expect(below('<div role="note"><p>Do it in winter.</p></div>')).toBe('ADo it in winter.');
  expect(below('<div class="hint"><p>Do it in winter.</p></div>')).toBe('A');
});

it('what opens a part is never missing over it, not even where the text begins, and heads nothing else', () => {
  const header = (part: string) =>
    text(build(`<main><header><h1>Boats</h1><details>${part}</details></header><p data-keep>A paragraph of the text.</p></main>`, 'Boats'));
  expect(header('<summary><span></span><div>Widely available</div></summary><div><p data-keep>It works.</p></div>')).toBe(
    'Widely availableIt works.A paragraph of the text.',
  );
  expect(header('<summary>Language</summary><input>')).toBe('A paragraph of the text.');
});
