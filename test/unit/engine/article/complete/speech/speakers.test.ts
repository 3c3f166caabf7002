// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

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

it('so does the time before a name', () => {
  const row = (at: string, name: string) =>
    `<div class="row"><div><a href="#t">${at}</a></div><div>${name}:</div><p data-keep>${said}</p></div>`;
  const rows = row('0:00', 'Lou Hart') + row('00:00:09', 'Sam') + row('(1:25)', 'Lou Hart') + row('2:10', 'Sam');
  const shown = (more = '') => text(build(`<p data-keep>Transcript</p><div>${rows}${more}</div>`));
  expect(shown()).toContain(`00:00:09Sam:${said}(1:25)Lou Hart:`);
  const short = (name: string) => row('2:30', name).replace(said, 'Right.').replace('data-keep', '');
  expect(shown(short('Sam') + short('A bird'))).toMatch(/2:30Sam:Right\.$/);
});

it('topics over the titles of other texts do not', () => {
  const card = (topic: string) => `<div class="item"><div>${topic}</div><div><h3 data-keep><a href="/t">${said}</a></h3></div></div>`;
  const cards = ['Guides', 'New here', 'Guides', 'The Rundown'].map(card).join('');
  expect(text(build(`<p data-keep>A story.</p><section>${cards}</section>`))).not.toContain('Guides');
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
