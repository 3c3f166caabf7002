// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://www.harbour-press.example/2024/05/01/boats-in-the-harbour';
const taken = (box: string): string =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`, url)
    .map(({ reason, text }) => `${reason.id}: ${text}`)
    .join(' | ');

const excerpt = 'He came for a summer in a year that nobody remembers. The lamp was of brass then, and it took two to lift it...';
const card = (label: string, more = '', href = '/2024/05/02/the-keeper', picture = '<img src="/k.jpg" width="320" height="180">') =>
  `<div class="link"><div><span>${label}</span><div>${picture}</div><div><a href="${href}">The lighthouse keeper who stayed</a><span>${excerpt}</span>${more}</div></div></div>`;

describe('a card of another story that says so itself', () => {
  it.each([
    ['with a picture', card('あわせて読みたい')],
    ['with lines that break off', card('Lees ook', '', '/2024/05/02/the-keeper', '')],
    [
      'all in its link',
      `<div><a href="/2024/05/02/the-keeper"><div>関連記事</div><div><div>灯台に残った人の話</div><div>夏のあいだだけのつもりでした...</div></div></a></div>`,
    ],
  ])('goes whole: %s', (_, box) => {
    expect(taken(box)).toMatch(/^read_also: [^|]+$/);
  });

  it.each([
    ['of another site', card('Related', '', 'https://boats.example/2024/the-keeper')],
    ['with a link to a second place', card('Related', '<a href="/boats">Boats</a>')],
    ['without a label', card('The keeper')],
    ['that tells all of it, without a picture', card('Related', '', '/2024/05/02/the-keeper', '').replace('...', '.')],
    ['of a thing', card('Related', '', '/').replace('2024', '')],
    [
      'whose label is a heading in the text',
      `<h2>Related work</h2><p>See <a href="/2024/05/02/the-keeper">the keeper’s book</a> on lamps of brass and on how to lift them...</p>`,
    ],
  ])('stays where it is one %s', (_, box) => {
    expect(taken(box)).not.toContain('read_also');
  });
});
