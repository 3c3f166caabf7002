// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const said = 'Who keeps the lamp upon so wild a night, and who has set the boats adrift again?';
/** A line as an old play is set: the name, and what its bearer says. */
const speech = (name: string, words = said) => `<a name="s"><b>${name}</b></a><blockquote data-keep>${words}<br></blockquote>`;
const short = (name: string, words: string) => speech(name, words).replace(' data-keep', '');
const play = (body: string, kind: PageKind = 'article') => text(build(`<p data-keep>The quay. Night.</p><div>${body}</div>`, '', {}, kind));

it('who speaks stays above what is said, as does what is short', () => {
  const shown = play(
    speech('SAILOR') + speech('WATCHMAN') + short('SAILOR', 'Bernard?') + short('WATCHMAN', 'He.') + speech('SAILOR') + speech('WATCHMAN'),
  );
  expect(shown).toContain(`SAILOR${said}WATCHMAN${said}SAILORBernard?WATCHMANHe.SAILOR`);
});

it('so it is where the body itself is the scene', () => {
  const body = ['SAILOR', 'WATCHMAN', 'SAILOR', 'WATCHMAN'].map((name) => speech(name)).join('');
  expect(text(build(`<p data-keep>The quay. Night.</p>${body}`))).toContain(`WATCHMAN${said}SAILOR`);
});

it('so does the stage direction behind the last words', () => {
  const shown = play(`${speech('SAILOR')}${speech('WATCHMAN').repeat(2)}${speech('SAILOR')}<blockquote><i>Exeunt</i></blockquote>`);
  expect(shown).toMatch(/Exeunt$/);
  const more = (line: string) => play(`${speech('SAILOR')}${speech('WATCHMAN').repeat(2)}${speech('SAILOR')}${line}`);
  expect(more('<blockquote>Plays are sent out on Fridays.</blockquote>')).not.toContain('Fridays');
});

const lines = (names: readonly string[], line: (name: string) => string, kind?: PageKind) =>
  play(names.map((name) => line(name)).join(''), kind);
const credit = (name: string) => `<img src="a.jpg" width="600" height="400"><small>${name}</small><p data-keep>${said}</p>`;
const label = (name: string) => `<div>${name}</div><p data-keep>${said}</p><p data-keep>${said}</p><p data-keep>${said}</p>`;

it.each([
  ['credits of pictures', lines(['Ann Fell', 'Bo Marsh', 'Ann Fell', 'Bo Marsh'], credit)],
  ['words between paragraphs', lines(['Ann looks on', 'Bo', 'Ann looks on', 'Bo'], label)],
  ['topics that never return', lines(['Town', 'Sport', 'Weather', 'Harbour'], speech)],
  ['one name alone', lines(['Ann', 'Ann', 'Ann', 'Ann'], speech)],
  ['links', lines(['Ann', 'Bo', 'Ann', 'Bo'], (name) => speech(`<a href="/t">${name}</a>`))],
  ['who writes in a thread', lines(['Ann', 'Bo', 'Ann', 'Bo'], speech, 'forum')],
])('but not %s', (_, shown) => {
  expect(shown).toContain(said);
  for (const name of ['Ann', 'Bo', 'Town', 'Sport']) expect(shown).not.toContain(name);
});
