// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build } from '../../build';

const words = `The boats at night, as they lay before the storm came in${' and all that went with it'.repeat(10)}`;
const box = (said: string, href = '/boats-large.jpg', alt = words) =>
  `<div class="right"><div><a href="${href}"><img src="/boats.jpg" width="400" height="600" alt="${alt}"></a></div><div class="l"><div>${said}<br>Photo © Ann Lee</div></div></div>`;
const shown = (one: string, after = '<p data-keep>Ten to five.</p>') => {
  const root = build(`<main><p data-keep>A robe.</p><div>${one}</div>${after}</main>`)?.root;
  return [root?.querySelectorAll('img').length, root?.textContent?.includes('Ann Lee') && root.textContent.includes('before the storm')];
};

it('a caption that says what the picture says stays with it, however long', () => {
  expect(shown(box(words))).toEqual([1, true]);
});

it.each([
  ['says something else', box('Whoever wants to sail with them before the storm, buys a ticket'.repeat(3))],
  ['leads elsewhere', box(words, '/other-story')],
  ['has the name of a thing', box('Boats', '/boats-large.jpg', 'Boats')],
])('one that %s goes', (_, one) => {
  expect(shown(one)[1]).toBe(false);
});

it('and one below the text', () => {
  expect(shown(box(words), '')[1]).toBe(false);
});
