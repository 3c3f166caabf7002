// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const box = (figure: string, more = '') =>
  text(build(`<div><p data-keep>The town has new lights.</p></div><div>${figure}<p data-keep>fewer accidents at night</p>${more}</div>`));

it.each(['40%', '0.5%', '3X', '$4.14M', '200+', '1,200+', '12 million', '3万', '8.5/10', '4 / 5'])(
  'a figure beside what tells of what it is stays: %s',
  (figure) => {
    expect(box(`<div><span>${figure}</span></div>`)).toContain(figure);
  },
);

it('a figure in two pieces stays whole', () => {
  expect(box('<div><span>40</span><span>%</span></div>')).toContain('40%');
});

it.each(['0%', '1', '12', '4.5', '2024', '3/4', '5/12/2024'])('a number that is no measure is left to the model: %s', (number) => {
  expect(box(`<div><span>${number}</span></div>`)).not.toContain(number);
});

it.each(['<a href="/x">40%</a>', '<div data-mark>40%</div>'])('nothing that leads elsewhere or is marked: %s', (figure) => {
  expect(box(figure)).not.toContain('40%');
});

it('nothing of a box that says much more', () => {
  expect(box('<div>40%</div>', `<p>${'Off on all lamps this week. '.repeat(12)}</p>`)).not.toContain('40%');
});

it('the few words beside a kept figure stay with it, unless they lead elsewhere or are more', () => {
  const kept = (words: string) => text(build(`<p data-keep>A story.</p><div><span data-keep>4,200</span><div>${words}</div></div>`));
  expect(kept('tonnes')).toContain('tonnes');
  expect(kept('tonnes a year')).toContain('tonnes a year');
  expect(kept('<a href="/c">comments</a>')).not.toContain('comments');
  expect(kept('tonnes a year, which is what nobody believed who had not seen the boats')).not.toContain('tonnes');
});

it('but not words that stand beside many', () => {
  const film = (length: string) => `<div><div>On now</div><div data-keep>${length}</div></div>`;
  const among = (...lengths: string[]) => text(build(`<p data-keep>A story.</p>${lengths.map(film).join('')}`));
  expect(among('12', '40', '7')).not.toContain('On now');
  expect(among('0:49')).not.toContain('On now');
  expect(among('12')).toContain('On now');
});
