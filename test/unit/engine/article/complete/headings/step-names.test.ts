// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const paragraph = (said: string) => `<p data-keep>${`${said} came home with the boats, and nobody had counted on it. `.repeat(2)}</p>`;
const between = (boxes: string) => text(build(`<main>${paragraph('One')}${boxes}${paragraph('Two')}</main>`));
const step = (name: string, said = `<p data-keep>${name.length} ropes, and no more than that.</p>`) =>
  `<div class="step"><div class="no">STEP</div>${name}${said}</div>`;
const named = (line: (name: string) => string, said?: string) =>
  between(step(line('In your pocket'), said) + step(line('On your back'), said));
const plain = (name: string) => `<div>${name}</div>`;

it('the names of the steps of a guide stay with what is in them', () => {
  expect(named((name) => `<div class="name"><span>${name}</span></div>`)).toMatch(/pocket.*back/s);
});

const counting = (line: (count: number) => string, said?: string) =>
  between(
    [1, 2]
      .map((count) => `<li class="step">${line(count)}${said ?? `<p data-keep>${count} ropes, and no more than that.</p>`}</li>`)
      .join(''),
  );

it('so do those that count themselves', () => {
  expect(counting((count) => `<div><a href="#s${count}"><b>Step ${count}</b></a> <span>Knots</span></div>`)).toMatch(
    /Step 1 Knots1 ropes.*Step 2/,
  );
});

it.each([
  ['leads to another page', (count: number) => `<div><a href="/s${count}">Step ${count}</a></div>`, undefined],
  ['stands above nothing that was chosen', (count: number) => `<div>Step ${count}</div>`, '<p>A rope.</p>'],
  ['opens another one', (count: number) => `<div><button>Step ${count}</button></div>`, undefined],
])('but none that %s', (_, line, said) => expect(counting(line, said)).not.toContain('Step'));

it('nothing counts them in boxes of other things, where such a line may be of their sort', () => {
  const card = (name: string) => `<div class="card"><div>${name}</div><p data-keep>${name.length} ropes, and no more than that.</p></div>`;
  expect(between(card('Product brief') + card('Article'))).not.toMatch(/brief|Article/);
});

it('a line over one step alone, or the same over each, may be anything', () => {
  expect(between(step(plain('In your pocket')))).not.toContain('pocket');
  expect(between(step(plain('On now')) + step(plain('On now')))).not.toContain('On now');
});

it.each([
  ['a day', () => plain('3 May 2024')],
  ['a line that tells something', (name: string) => plain(`Seen: ${name}`)],
  ['a figure with its unit', (name: string) => `<div><b>83</b> <i>${name}</i></div>`],
  ['a link', (name: string) => `<div>${name} <a href="/pocket">here</a></div>`],
  ['what a detector took', (name: string) => `<div data-mark>${name}</div>`],
])('%s is no name of a step', (_, line) => expect(named(line)).not.toMatch(/pocket|back|2024/));

it.each([
  ['was not chosen but for a part', '<p data-keep>A rope.</p><p>All the knives of our shop, at half of their price.</p>'],
  ['is a card', '<p data-keep><a href="/rope">A rope for boats</a></p>'],
  ['shows something', '<pre data-keep>ls -l | sort</pre>'],
])('no line is the name of a step that %s', (_, said) => expect(named(plain, said)).not.toContain('pocket'));
