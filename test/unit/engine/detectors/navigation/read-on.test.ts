// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const answer = (n: number, more: string) => `<h3>Question ${n}?</h3>${story(2 * n, 2 * n + 1)}${more}`;
const taken = (...lines: string[]) =>
  clutterOf(`<article><h1>Boats</h1>${lines.map((line, n) => answer(n, line)).join('')}</article>`).map(({ text }) => text);
const link = '<a href="/help/essay"><span>Read more</span></a>';

it('lines that lead on again and again go, and one alone stays', () => {
  const line = `<p>${link}</p>`;
  expect(taken(line, line, line)).toEqual(['Read more', 'Read more', 'Read more']);
  expect(taken(line, '', '')).toEqual([]);
});

it('a link in a line that says more stays', () => {
  const line = `<p>It is told of elsewhere at length. ${link}</p>`;
  expect(taken(line, line, line)).toEqual([]);
});
