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

const said = 'On the north quay the firm lands twelve thousand crates before noon.';
const credited = (alt: string, below: string) =>
  `<div class="m"><img src="/quay.jpg" width="1000" height="600" alt="${alt}"><div class="d"><p></p><p>${said}</p>${below}</div></div>`;
const keeps = (one: string) =>
  build(`<main><p data-keep>A robe.</p><div>${one}</div><p data-keep>Ten to five.</p></main>`)?.root.textContent?.includes('north quay');

it.each([
  ['who made it follows it in a link', said, 'Photo: <a href="https://agency.example/">Hask News</a>'],
  ['who made it is told in the picture too', `${said} Source: Hask News`, 'Photo: <a href="https://agency.example/">Hask News</a>'],
])('it stays where %s', (_, alt, below) => {
  expect(keeps(credited(alt, below))).toBe(true);
});

it.each([
  ['a link below it leads to a story', said, '<a href="/ferry">The ferry is full again this summer</a>'],
  [
    'it only begins as the picture does',
    'On the north quay the gulls have a house of their own, and nobody minds.',
    'Photo: <a href="https://agency.example/">Hask News</a>',
  ],
])('it goes where %s', (_, alt, below) => {
  expect(keeps(credited(alt, below))).toBe(false);
});
