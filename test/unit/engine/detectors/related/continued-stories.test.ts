// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const begun = (title: string, from: number, way = '<a href="/ropes">Continue Reading</a>') =>
  `<div><div><h3><a href="/quay">Quay</a></h3><h1>${title}</h1><p>By <a href="/ann">Ann Lee</a></p></div><div>${story(from, from + 2)}<h3>Related</h3><div>${way}</div></div></div>`;
const own = `<div><h1>Boats in the harbour</h1>${story(1, 8)}</div>`;
function taken(boxes: string, title = 'Boats in the harbour – The Quay'): (string | undefined)[] {
  document.title = title;
  return clutterOf(`<main><div>${boxes}</div></main>`).flatMap(({ reason }) => (reason.id === 'other_stories' ? [reason.detail] : []));
}

it('other stories below the page’s own go that have a headline and end with the way to their rest', () => {
  expect(
    taken(`${own}<div>${begun('Ropes on the quay', 11)}${begun('Masts in the wind', 21, '<a href="/masts">Continue Reading</a>')}</div>`),
  ).toEqual(['Ropes on the quay', 'Masts in the wind']);
});

it.each([
  ['goes on with this page', own + begun('Boats in the storm', 11, '<a href="/story?page=2">Continue Reading</a>')],
  ['leads to another site', own + begun('Ropes on the quay', 11, '<a href="https://ropes.example/quay">Read more</a>')],
  ['has a smaller headline, as an entry of a list has', own + begun('Ropes on the quay', 11).replaceAll('h1', 'h2')],
  ['says more below the link', own + begun('Ropes on the quay', 11, `<a href="/ropes">Read more</a></div>${story(31, 32)}<div>`)],
])('one stays that %s', (_, boxes) => {
  expect(taken(boxes)).toEqual([]);
});

it('stays on a page that lists stories', () => {
  expect(taken(own + begun('Ropes on the quay', 11), 'The Quay')).toEqual([]);
});
