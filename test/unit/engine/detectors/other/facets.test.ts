// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const kinds = ['Oars', 'Anchors', 'Bells', 'Ropes', 'Sails', 'Lamps'];
const rows = (of: (kind: string, at: number) => string) =>
  clutterOf(`<article><h1>All for boats</h1>${story(1, 6)}<div class="facets">${kinds.map(of).join('')}</div></article>`).filter(
    ({ text }) => text.includes('Anchors'),
  );
const row = (kind: string, count: string, type = 'radio') =>
  `<div><label><input type="${type}" name="kind" value="${kind}">${kind}</label><span>${count}</span></div>`;

it('what a shelf can be narrowed to goes, with how many there are of each', () => {
  expect(rows((kind, at) => row(kind, `${at + 1},168`))).toHaveLength(1);
  expect(rows((kind, at) => row(kind, `(${at + 7})`, 'checkbox'))).toHaveLength(1);
});

it.each([
  ['answers to choose from', (kind: string) => `<div><label><input type="radio" name="kind">${kind} 11</label></div>`],
  ['what to pack, with no counts', (kind: string) => row(kind, 'one each', 'checkbox')],
  ['what a vote said', (kind: string) => row(kind, '12%')],
  ['figures that nobody chooses by', (kind: string) => `<div><b>${kind}</b><span>168</span></div>`],
])('and not %s', (_, of) => {
  expect(rows(of)).toHaveLength(0);
});
