// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { captionControls } from '../../../../src/engine/tidy/figures/caption-controls';
import type { Context } from '../../../../src/engine/tidy/step';

it.each([
  ['the gap of what was cut', '<span data-galley-gap="1"></span>'],
  ['empty boxes', '<div> <b></b> </div> <b></b>'],
  ['nothing', ''],
])('what folds a caption away goes from its end, before %s', (_, behind) => {
  const root = document.createElement('article');
  root.innerHTML = `<figcaption><div><p>A boat in ice. <b>Ann Lee/AP</b> <b><b>hide caption</b></b></p></div>${behind}</figcaption>`;
  captionControls(root, {} as Context);
  expect(root.textContent?.trim()).toBe('A boat in ice. Ann Lee/AP');
});

it('so does what shows it', () => {
  const root = document.createElement('article');
  root.innerHTML = '<figcaption>A boat in ice. <button><span>Show caption</span></button></figcaption>';
  captionControls(root, {} as Context);
  expect(root.textContent?.trim()).toBe('A boat in ice.');
});

it.each([
  ['<span>Photo: Ann Lee</span><span>2022/01/boat-in-ice-scaled.jpeg</span>', 'A boat. Photo: Ann Lee'],
  ['<span>Photo: ann.lee</span>', 'A boat. Photo: ann.lee'],
])('so does the name of the picture’s file: %s', (end, left) => {
  const root = document.createElement('article');
  root.innerHTML = `<figcaption><span>A boat. </span>${end}</figcaption>`;
  captionControls(root, {} as Context);
  expect(root.textContent?.trim()).toBe(left);
});

it.each([
  ['<div>Rope 9 m</div> <div>24,99 €</div> <div>Zum Shop</div>', 'Rope 9 m 24,99 €'],
  ['<div>Rope 9 m</div> <div><a href="https://shop.example/">Buy now</a></div>', 'Rope 9 m'],
  ['<div>Zum Shop</div>', 'Zum Shop'],
  ['<div>Rope 9 m</div> <div>Zum Shop am Hafen</div>', 'Rope 9 m Zum Shop am Hafen'],
])('so does a button that sells: %s', (said, left) => {
  const root = document.createElement('article');
  root.innerHTML = `<figcaption>${said}</figcaption>`;
  captionControls(root, {} as Context);
  expect(root.textContent?.trim()).toBe(left);
});
