// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const title = 'Boats in the harbour';
const shown = `<div><h1>${title}</h1>${story(1, 8)}</div>`;
const hidden = (inside: string, attributes = 'style="display:none"') => `<div ${attributes}><div>${inside}</div></div>`;
const taken = (...boxes: string[]) =>
  clutterOf(`<main><div>${boxes.join('')}</div></main>`).flatMap(({ kind, text }) => (kind === 'hidden' ? [text.slice(0, 40)] : []));
const other = `<h1>${title}</h1><p>May 2020</p>${story(21, 40)}`;

it('a hidden box goes that has the headline of what is shown over a text of its own', () => {
  expect(taken(shown, hidden(other))).toEqual(['Boats in the harbour May 2020 Paragraph ']);
  expect(taken(hidden(other), shown)).toEqual(['Boats in the harbour May 2020 Paragraph ']);
});

it.each([
  ['has no headline', [shown, hidden(story(21, 24))]],
  ['has another headline', [shown, hidden(other.replace(title, 'How the boats are built'))]],
  ['is what the page is of, as long as its scripts have not run', [`<h1>${title}</h1><p>A short summary.</p>`, hidden(other)]],
  ['something on the page opens', [shown, '<a href="#more">The long version</a>', hidden(other, 'id="more" style="display:none"')]],
  ['is a panel', [shown, hidden(other, 'role="tabpanel" style="display:none"')]],
  ['is shown', [shown, hidden(other, '')]],
])('one stays that %s', (_, boxes) => {
  expect(taken(...boxes)).toEqual([]);
});
