// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const links = (many: number) =>
  Array.from({ length: many }, (_, at) => `<li><a href="/docs/${at}">Chapter ${at} of the guide</a></li>`).join('');
const drawer = (many: number) => `<div id="drawer"><h3>Get started</h3><ul>${links(many)}</ul><button>Theme</button></div>`;
const taken = (page: string) => clutterOf(page).map(({ reason, text }) => [reason.id, text.slice(0, 11)]);
const menu = ['menu', 'Get started'];

it('a site’s menu in front of the page’s heading goes, whatever its box is called', () => {
  expect(taken(`${drawer(60)}<div><main><h1>Feeds</h1>${story(1, 12)}</main></div>`)).toContainEqual(menu);
});

it.each([
  ['is short', `${drawer(20)}<div><main><h1>Feeds</h1>${story(1, 12)}</main></div>`],
  ['stands below the heading', `<main><h1>Feeds</h1>${drawer(60)}${story(1, 12)}</main>`],
  ['is what there is to read', `${drawer(60)}<div><main><h1>Feeds</h1>${story(1, 4)}</main></div>`],
  ['says something', `<div>${drawer(60)}${story(1, 2)}</div><div><main><h1>Feeds</h1>${story(3, 12)}</main></div>`],
])('it is none where it %s', (_, page) => {
  expect(taken(page)).not.toContainEqual(menu);
});
