// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const author = (name: string) =>
  `<span>Edited by <a href="/topic/x"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span></a></span>`;
const day = '<span itemprop="dateModified" content="2024-03-04T10:00:00Z">Updated: 4 March 2024</span>';
const byline = (nav: string) => metadataOf({ body: `<main><h1>${title}</h1>${nav}${paragraphs.long}</main>` }).byline;

it('the author in a menu that is the line of who wrote it and when', () => {
  expect(byline(`<nav><span><a href="/harbour">Harbour</a></span>${author('Ada Pell')}${day}</nav>`)).toBe('Ada Pell');
});

it.each([
  ['that has no day', `<nav>${author('Ada Pell')}</nav>`],
  ['of several things', `<nav>${author('Ada Pell')}${day}${author('Per Holm')}${day}</nav>`],
])('none in a menu %s', (_, nav) => expect(byline(nav)).toBeUndefined());
