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

it.each(['Read more', 'Learn more'])('stay where the way is to something else: %s', (way) => {
  const [one, two] = ['/ropes', '/masts'].map((to, at) => begun('Ropes on the quay', 11 + 10 * at, `<a href="${to}">${way}</a>`));
  expect(taken(`${own}<div>${one}${two}</div>`)).toEqual([]);
});

it.each([
  ['is alone', own + begun('Ropes on the quay', 11)],
  ['goes on with this page', own + begun('Boats in the storm', 11, '<a href="/story?page=2">Continue Reading</a>').repeat(2)],
  ['leads to another site', own + begun('Ropes on the quay', 11, '<a href="https://ropes.example/quay">Continue Reading</a>').repeat(2)],
  ['has a smaller headline, as an entry of a list has', own + begun('Ropes on the quay', 11).replaceAll('h1', 'h2').repeat(2)],
  [
    'says more below the link',
    own + begun('Ropes on the quay', 11, `<a href="/ropes">Continue Reading</a></div>${story(31, 32)}<div>`).repeat(2),
  ],
])('one stays that %s', (_, boxes) => {
  expect(taken(boxes)).toEqual([]);
});

it('stays on a page that lists stories', () => {
  expect(taken(own + begun('Ropes on the quay', 11).repeat(2), 'The Quay')).toEqual([]);
});
