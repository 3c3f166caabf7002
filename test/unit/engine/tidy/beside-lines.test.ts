// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { besideLines } from '../../../../src/engine/tidy/embeds/beside-lines';

const frame = '<span class="frame"></span>';

function put(html: string): string {
  const root = document.createElement('article');
  root.innerHTML = html;
  const beside = besideLines();
  [...root.querySelectorAll('.frame')].forEach((one, at) => {
    const figure = document.createElement('figure');
    figure.textContent = `[${at + 1}]`;
    beside(one, figure);
    one.remove();
  });
  return root.textContent ?? '';
}

it.each([
  ['below a line that ends in it', `<p>See: ${frame}</p><p>End.</p>`, 'See: [1]End.'],
  ['several in their order', `<p>See:<br>${frame}<br>${frame}</p><p>End.</p>`, 'See:[1][2]End.'],
  ['above a line that goes on', `<p>See ${frame} and hear.</p>`, '[1]See  and hear.'],
  ['above what is said of it', `<p>${frame}The harbour.</p>`, '[1]The harbour.'],
  ['where it stands, outside of paragraphs', `<p>One.</p><div>Two.${frame}</div>`, 'One.Two.[1]'],
])('a figure stands %s', (_, html, expected) => {
  expect(put(html)).toBe(expected);
});
