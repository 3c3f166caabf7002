// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const hours = 'Tuesday to Sunday we are open from ten in the morning to five, and on Thursdays until nine at night.';
const access = 'All rooms can be reached by lift, and guides in large print lie ready for you at the entrance hall.';
const fold = (name: string, answer: string) => `<details><summary>${name}</summary><p>${answer}</p></details>`;
const amid = (box: string) => text(build(`<p data-keep>Before.</p>${box}<p data-keep>After.</p>`));
const folds = `${fold('Hours', hours)}${fold('Access', access)}`;

it('closed parts under a heading amid kept text stay', () => {
  const whole = `Before.Plan your visitHours${hours}Access${access}After.`;
  expect(amid(`<div><h2>Plan your visit</h2>${folds}</div>`)).toBe(whole);
  expect(amid(`<h2>Plan your visit</h2><div>${folds}</div>`)).toBe(whole);
});

it('and as one section more of the story', () => {
  const after = (head: string) =>
    text(build(`<main><h2 ${head}>Rooms</h2><p data-keep>Before.</p><h2>Plan your visit</h2><div>${folds}</div></main>`));
  expect(after('data-keep')).toBe(`RoomsBefore.Plan your visitHours${hours}Access${access}`);
});

it('but not below the text, without a heading, in a form, or where they hold links or say nothing', () => {
  expect(text(build(`<p data-keep>Before.</p><h2>About</h2><div>${folds}</div>`))).toBe('Before.');
  const alone = 'Before.After.';
  expect(amid(`<div>${folds}</div>`)).toBe(alone);
  expect(amid(`<form><h2>Plan your visit</h2>${folds}</form>`)).toBe(alone);
  const links = (name: string) => fold(name, `<a href="/${name}">${hours}</a>`);
  expect(amid(`<div><h2>More</h2>${links('Hours')}${links('Access')}</div>`)).toBe(alone);
  expect(amid(`<div><h2>Sizes</h2>${fold('Small', 'S')}${fold('Large', 'L')}</div>`)).toBe(alone);
});
