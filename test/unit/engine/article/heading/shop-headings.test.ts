// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PageKind } from '../../../../../src/rules/kinds';
import { build, text } from '../build';

const shop = (kind: PageKind, name = 'Lamp') =>
  text(
    build(`<main><p data-keep>For long nights.</p><h2>${name}</h2><p data-keep>$40</p><p data-keep>Of brass.</p></main>`, 'Lamp', {}, kind),
  );

it('the name of a product is not said again over its price', () => {
  expect(shop('product')).toBe('For long nights.$40Of brass.');
  expect(shop('product', 'Buy the lamp')).toBe('For long nights.Buy the lamp$40Of brass.');
  expect(shop('service')).toBe('For long nights.Lamp$40Of brass.');
});
