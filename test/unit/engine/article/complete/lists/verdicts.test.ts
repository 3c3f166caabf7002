// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const points = (name: string, ...said: string[]) => `<div><b>${name}</b>${said.map((one) => `<div><i></i>${one}</div>`).join('')}</div>`;
const page = (box: string) =>
  text(build(`<main><p data-keep>The van is old.</p><section>${box}</section><p data-keep>It is cheap.</p></main>`));

it.each([
  ['Pros', 'Cons'],
  ['Vorteile:', 'Nachteile:'],
  ['メリット', 'デメリット'],
])('what speaks for a thing and against it stays between what was chosen: %s', (one, other) => {
  expect(page(points(one, 'No deposit', 'Large') + points(other, 'Slow'))).toBe(
    `The van is old.${one}No depositLarge${other}SlowIt is cheap.`,
  );
});

it('not where only one is said, or where it leads on', () => {
  expect(page(points('Pros', 'No deposit') + points('Prices', 'Slow'))).toBe('The van is old.It is cheap.');
  expect(page(points('Pros', '<a href="/deposit">No deposit</a>') + points('Cons', 'Slow'))).toBe('The van is old.It is cheap.');
});
