// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const paragraph = (said: string) => `<p data-keep>${`${said} came home with the boats, and nobody had counted on it. `.repeat(2)}</p>`;
const between = (box: string) => text(build(`<main>${paragraph('One')}${box}${paragraph('Two')}</main>`));
const step = (name: string) =>
  `<div class="step"><div class="no">STEP</div><div class="name">${name}</div><div><p data-keep>Tie it twice.</p></div></div>`;

it('the name of a box in a text stays with what is in it, and so do the names of steps', () => {
  const list = '<ul><li data-keep>A rope</li><li data-keep>A knife</li></ul>';
  expect(between(`<div class="box"><div class="box-title"><span>In your pocket</span></div><div>${list}</div></div>`)).toContain('pocket');
  expect(between(`<div class="steps">${step('Make a loop')}${step('Pull it tight')}</div>`)).toMatch(/Make a loop.*Pull it tight/s);
});

it.each([
  ['a day', '<div>3 May 2024</div>'],
  ['a line that tells something', '<div>Pockets: two</div>'],
  ['a figure with its unit', '<div><b>83</b> <i>pockets</i></div>'],
  ['a label of a button', '<div>Share</div>'],
  ['a link', '<div>In your <a href="/pocket">pocket</a></div>'],
  ['what a detector took', '<div data-mark>In your pocket</div>'],
])('%s is no name of a box', (_, line) => {
  expect(between(`<div>${line}<p data-keep>A rope, and no more than that.</p></div>`)).toMatch(/One.*counted on it\. ?A rope/s);
});

it('no line is the name of a box that was not chosen but for a part, shows something, or begins the text, nor over a heading', () => {
  const name = '<div>In your pocket</div>';
  expect(between(`<div>${name}<p data-keep>A rope.</p><p>All the knives of our shop, at half of their price.</p></div>`)).not.toContain(
    'pocket',
  );
  expect(between(`<div>${name}<p data-keep><a href="/rope">A rope for boats</a></p></div>`)).not.toContain('pocket');
  expect(between(`<div>${name}<p data-keep>In your pocket is a rope.</p></div>`)).not.toMatch(/pocket.*pocket/);
  expect(between(`<div>${name}<h3 data-keep>Rope</h3><p data-keep>One is enough.</p></div>`)).not.toContain('pocket');
  expect(between(`<div>${name}<pre data-keep>ls -l | sort</pre></div>`)).not.toContain('pocket');
  expect(text(build(`<main><div>${name}${paragraph('One')}</div>${paragraph('Two')}</main>`))).not.toContain('pocket');
});
