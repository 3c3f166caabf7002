// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build } from '../../build';

const figure = (name: string, size = 600) =>
  `<figure><img src="/${name}.jpg" width="${size}" height="${size}"><figcaption>${name}, 1790</figcaption></figure>`;
const shown = (box: string) => {
  const root = build(
    `<section><h2 data-keep>Highlights</h2><p data-keep>A robe.</p></section>${box}<section><h2 data-keep>Hours</h2><p data-keep>Ten to five.</p></section>`,
  )?.root;
  return [...(root?.querySelectorAll('img, figcaption') ?? [])].map((one) => one.textContent || one.getAttribute('src'));
};

it('pictures with captions stay in a box of their own between sections', () => {
  expect(
    shown(`<section><h2>Works</h2><div><div>${figure('Robe')}${figure('Wrapper')}</div></div><button data-mark>Next</button></section>`),
  ).toEqual(['/Robe.jpg', 'Robe, 1790', '/Wrapper.jpg', 'Wrapper, 1790']);
});

it.each([
  [
    'lead elsewhere',
    `<section><h2>Works</h2>${figure('Robe')}${figure('Wrapper')}<a href="/more">More</a><button data-mark>Next</button></section>`,
  ],
  ['are icons', `<section>${figure('Robe', 32)}${figure('Wrapper', 32)}</section>`],
  ['are marked', `<section data-mark>${figure('Robe')}${figure('Wrapper')}</section>`],
])('those that %s go', (_, box) => {
  expect(shown(box)).toEqual([]);
});
