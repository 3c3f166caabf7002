// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://www.harbour-press.example/2024/05/01/boats-in-the-harbour';
const page = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 12)}</article>`;
const taken = (box: string) => clutterOf(page(box), url).map(({ text }) => text);

const title = (to: string) => `<h3><a href="${to}">The lighthouse keeper who stayed</a></h3>`;
const picture = (to: string) => `<a href="${to}"><img src="a.jpg" width="200" height="133"></a>`;
const line = '<p>He had a cat, a stove and a view of all the boats that came in.</p>';
const to = '/news/keeper';

describe('a card of another story between paragraphs', () => {
  it.each([
    `<div>${picture(to)}<div>${title(to)}${line}</div></div>`,
    `<div><a href="${to}"><img src="a.jpg"><h4>The lighthouse keeper who stayed</h4><p>Harbour</p></a></div>`,
    `<div><article>${title(to)}${line}</article></div>`,
    `<div>${picture(to)}<div><h3><a href="/news/">News of the day</a></h3>${title(to)}</div></div>`,
    `<div>${picture(to)}<a href="/news/">News</a>${title(to)}</div>`,
    `<div>${picture(to)}<div>${title(to)}<div><a href="/topics/harbour">Harbour</a><p>4 March 2024</p><button><img src="share.svg"></button></div></div></div>`,
  ])('%s', (box) => {
    expect(taken(box)).toEqual([expect.stringContaining('The lighthouse keeper who stayed')]);
  });

  it('two of them', () => {
    const box = (n: number) => `<div>${picture(`/news/${n}`)}${title(`/news/${n}`)}</div>`;
    expect(taken(box(1) + box(2))).toHaveLength(2);
  });

  it('one of them, whatever cards stand below the text', () => {
    const box = (n: number) => `<div>${picture(`/news/${n}`)}<a href="/news/">News</a>${title(`/news/${n}`)}</div>`;
    const below = `<aside><h2>Latest</h2>${[2, 3, 4, 5].map(box).join('')}</aside>`;
    const cards = clutterOf(`${page(box(1))}${below}`, url).filter(({ reason }) => reason.id === 'other_stories');
    expect(cards).toHaveLength(1);
  });

  it('more of them, each with its section and its day', () => {
    const facts = '<div><a href="/topics/harbour">Harbour</a><p>4 March 2024</p></div>';
    const box = (n: number) => `<div>${picture(`/news/${n}`)}<div>${title(`/news/${n}`)}${facts}</div></div>${story(12 + n, 13 + n)}`;
    expect(taken([1, 2, 3, 4, 5].map(box).join(''))).toHaveLength(5);
  });

  it.each([
    ['with a link to do something', `<div>${picture(to)}${title(to)}<p><a href="/book/keeper">Book a visit</a></p></div>`],
    ['of another site', `<div>${picture('https://keepers.example/1')}${title('https://keepers.example/1')}${line}</div>`],
    ['that heads what is told of it', `${title(to)}<p>${picture(to)}</p>${line}`],
    ['with more than a line', `<div>${picture(to)}${title(to)}${line.repeat(3)}</div>`],
    ['whose picture is its own', `<div><img src="a.jpg">${title(to)}${line}</div>`],
    ['that names a thing', `<div>${picture(to)}<h3><a href="${to}">Tide tables</a></h3>${line}</div>`],
    ['below a heading', `<h2>Who else was there</h2><div>${picture(to)}${title(to)}${line}</div>`],
    ['beside another', `<div>${picture(to)}${title(to)}<p><a href="/boats/list">All boats of the harbour</a></p></div>`],
    ['as one of many', [1, 2, 3, 4].map((n) => `<div>${picture(`/p/${n}`)}${title(`/p/${n}`)}${line}</div>`).join('')],
  ])('not one %s', (_, box) => {
    expect(taken(box)).toEqual([]);
  });
});
