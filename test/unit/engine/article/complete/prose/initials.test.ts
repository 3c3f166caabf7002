// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const shown = (letter: string, rest: string) => text(build(`<div class="first">${letter}</div><div><p data-keep>${rest}</p></div>`));

it('a first letter in a box of its own stays before what goes on in small letters', () => {
  expect(shown('D', 'uring the storm the boats came home.')).toBe('During the storm the boats came home.');
  expect(shown('D', 'The boats came home.')).toBe('The boats came home.');
  expect(shown('No', 'boats came home.')).toBe('boats came home.');
});
