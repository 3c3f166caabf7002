// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../build';

const tip = (tag: string, said: string) =>
  `<main data-keep><p>A lamp of brass, in your hands on 3 May.</p><div>${tag}${said}</${/\w[\w-]*/.exec(tag)?.[0]}></div><p>With a wick.</p></main>`;
const said = 'We count from the day the parcel leaves us.';

it.each(['<div role="tooltip">', '<tool-tip>'])('what a shop says only when it is pointed at goes: %s', (tag) => {
  expect(text(build(tip(tag, said), '', {}, 'product'))).toBe('A lamp of brass, in your hands on 3 May.With a wick.');
});

it('but not in an article, or where it is longer than a tip', () => {
  expect(text(build(tip('<div role="tooltip">', said)))).toContain(said);
  expect(text(build(tip('<div role="tooltip">', said.repeat(20)), '', {}, 'product'))).toContain(said);
});
