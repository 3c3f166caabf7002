// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const choice = (html: string) =>
  clutterOf(`<article><h1>Bread of the quay</h1>${story(1, 6)}<h2>Ingredients</h2>${html}<ul><li>500 g flour</li></ul></article>`)
    .filter(({ reason }) => reason.id === 'control_label')
    .map(({ text }) => text);

const buttons = (...said: string[]) => said.map((one) => `<button>${one}</button>`).join('');

it.each([
  ['beside them', `<span class="scale"><span>Scale</span>${buttons('1x', '2x', '3x')}</span>`, 'Scale 1x 2x 3x'],
  ['before their box', `<div><span>Units</span><div>${buttons('US', 'Metric')}</div></div>`, 'Units US Metric'],
  ['in no element of its own', `<div>Text size: ${buttons('A', 'A+')}</div>`, 'Text size: A A+'],
])('buttons to choose by go with their label %s', (_, html, said) => {
  expect(choice(html).map((text) => text.replace(/\s+/g, ''))).toEqual([said.replace(/\s+/g, '')]);
});

it.each([
  ['a heading', `<div><h3>Scale</h3>${buttons('1x', '2x')}</div>`],
  ['a sentence', `<div><p>Press one of these to go on with the loaf.</p>${buttons('Knead', 'Bake')}</div>`],
  ['text on both sides', `<p>Press ${buttons('Ctrl')} and ${buttons('C')} to copy.</p>`],
  ['a row of a table', `<table><tr><td>Scale ${buttons('1x', '2x')}</td><td>how much</td></tr><tr><td>a</td><td>b</td></tr></table>`],
  ['an entry', `<ul><li><span>Copy</span>${buttons('Ctrl', 'C')}</li><li>Paste</li></ul>`],
  ['a question', `<div><span>Was this helpful?</span>${buttons('Yes', 'No')}</div>`],
  ['long buttons', `<div><span>Why?</span>${buttons('Because the dough has to rest', 'Because the oven is still cold')}</div>`],
])('and not beside %s', (_, html) => {
  expect(choice(html)).toEqual([]);
});
