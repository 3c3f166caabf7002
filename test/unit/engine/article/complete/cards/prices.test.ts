// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const card = (middle: string) =>
  text(build(`<p data-keep>Rates.</p><div><h3 data-keep>Small</h3>${middle}<ul data-keep><li>One van</li></ul></div>`));

it.each([
  ['<div class="x">£190</div>', '£190'],
  ['<div><span>from</span> <b>190</b> <span>€ a month</span></div>', 'from 190 € a month'],
  ['<p><span>¥12,000</span></p>', '¥12,000'],
])('a price between a name and what is told of it stays: %s', (middle, price) => {
  expect(card(middle)).toBe(`Rates.Small${price}One van`);
});

it.each(['<div>Best seller</div>', '<div><a href="/buy">Buy for £190</a></div>', '<button>£190</button>', '<div data-mark>£190</div>'])(
  'other lines go: %s',
  (middle) => {
    expect(card(middle)).toBe('Rates.SmallOne van');
  },
);

it('a price that heads nothing, or that ends a card, is left to the model', () => {
  expect(text(build('<p data-keep>Rates.</p><div><h3 data-keep>Small</h3><div>£190</div><a href="/buy">Buy</a></div>'))).toBe(
    'Rates.Small',
  );
});

it('the price right under the headline stays', () => {
  const page = (line: string) =>
    text(build(`<div><h1>The Old Creamery</h1>${line}<ul data-keep><li>4 beds</li></ul></div>`, 'The Old Creamery'));
  expect(page('<div>€395,000</div>')).toBe('€395,0004 beds');
  expect(page('<div>Sale agreed</div>')).toBe('4 beds');
});
