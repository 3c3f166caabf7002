// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const paragraph = (said: string) => `<p data-keep>${`${said} came home with the boats, and nobody had counted on it. `.repeat(2)}</p>`;
const between = (box: string) => text(build(`<main>${paragraph('One')}${box}${paragraph('Two')}</main>`));
const step = (name: string) =>
  `<div class="step"><div class="no">STEP</div><div class="name">${name}</div><div><p data-keep>Tie it twice.</p></div></div>`;

const box = (name: string, said = `<p data-keep>${name.length} ropes, and no more than that.</p>`) =>
  `<div class="box">${name}${said}</div>`;
const named = (line: (name: string) => string, said?: string) =>
  between(box(line('In your pocket'), said) + box(line('On your back'), said));
const plain = (name: string) => `<div>${name}</div>`;

it('the names of boxes of one build in a text stay with what is in them, and so do the names of steps', () => {
  expect(named((name) => `<div class="box-name"><span>${name}</span></div>`)).toMatch(/pocket.*back/s);
  expect(between(`<div class="steps">${step('Make a loop')}${step('Pull it tight')}</div>`)).toMatch(/Make a loop.*Pull it tight/s);
});

it('a line over one box alone, or the same over each, may be anything', () => {
  expect(between(box(plain('In your pocket')))).not.toContain('pocket');
  expect(between(box(plain('On now')) + box(plain('On now')))).not.toContain('On now');
});

it.each([
  ['a day', () => plain('3 May 2024')],
  ['a line that tells something', (name: string) => plain(`Seen: ${name}`)],
  ['a figure with its unit', (name: string) => `<div><b>83</b> <i>${name}</i></div>`],
  ['a link', (name: string) => `<div>${name} <a href="/pocket">here</a></div>`],
  ['what a detector took', (name: string) => `<div data-mark>${name}</div>`],
])('%s is no name of a box', (_, line) => expect(named(line)).not.toMatch(/pocket|back|2024/));

it.each([
  ['was not chosen but for a part', '<p data-keep>A rope.</p><p>All the knives of our shop, at half of their price.</p>'],
  ['is a card', '<p data-keep><a href="/rope">A rope for boats</a></p>'],
  ['shows something', '<pre data-keep>ls -l | sort</pre>'],
])('no line is the name of a box that %s', (_, said) => expect(named(plain, said)).not.toContain('pocket'));
