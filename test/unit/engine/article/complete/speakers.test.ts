// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PageKind } from '../../../../../src/rules/kinds';
import { build, text } from '../build';

const said = 'We have set aside a fund for the villages that no train has reached since.';
const share = '<a data-mark href="#c">Share this</a>';
const part = (name: string) =>
  `<div class="item"><div class="header"><a href="/m"><div>${name}</div></a>${share}</div><div><p data-keep>${said}</p></div></div>`;
const debate = (names: readonly string[], kind: PageKind = 'article') =>
  text(build(`<p data-keep>A debate.</p><section>${names.map(part).join('')}</section>`, '', {}, kind));

it('who speaks stays where what is said does', () => {
  const names = ['Dr Moss (North Fenland)', 'The Minister', 'Dr Moss (North Fenland)', 'Mr. Speaker', '議長'];
  const shown = debate(names);
  for (const name of names) expect(shown).toContain(`${name}${said}`);
  expect(shown).not.toContain('Share');
});

it.each([
  ['in a thread', ['Ann', 'Bo', 'Ann', 'Cas'], 'forum'],
  ['where nobody speaks twice, as topics are called', ['Town', 'Sport', 'Weather', 'Harbour'], 'article'],
  ['where one speaks alone', ['Ann', 'Ann', 'Ann', 'Ann'], 'article'],
  ['of numbers and sentences', ['1 boat', 'It rained.', '1 boat', 'Reply'], 'article'],
] as const)('but not %s', (_, names, kind) => {
  const shown = debate(names, kind);
  for (const name of names) expect(shown).not.toContain(`${name}${said}`);
});
