// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Context } from '../../../../src/engine/tidy/step';
import { lastLabel } from '../../../../src/engine/tidy/lines/last-label';

function left(html: string): string {
  const root = document.createElement('article');
  root.innerHTML = html;
  lastLabel(root, {} as Context);
  return root.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
const story = '<p>The harbour was built in one winter, and it stands.</p>';

it.each([
  '<p>Picture:</p>',
  '<div><p><strong>Links on this: </strong></p><div></div></div>',
  '<p>Siehe auch</p>',
  '<div><p>Related stories</p></div>',
  '<section><div>Lue seuraavaksi:</div></section>',
])('a label with nothing behind it goes from the end: %s', (end) => {
  expect(left(`<div>${story}${end}</div>`)).toBe('The harbour was built in one winter, and it stands.');
});

it.each([
  ['where something follows', '<p>Picture:</p><p>Ann Lee</p>'],
  ['over a picture', '<p>Picture:</p><img src="/a.jpg">'],
  ['where it says something', '<p>What they did not know in that winter, and what none of them would have believed:</p>'],
  ['with a link', '<p><a href="/p">Picture:</a></p>'],
  ['in a list', '<ul><li>Picture:</li></ul>'],
])('stays %s', (_, end) => {
  expect(left(`<div>${story}${end}</div>`)).toMatch(/Picture:|believed:/);
});
