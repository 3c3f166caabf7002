// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const card = (name: string, about: string) =>
  `<div class="blog-author-box"><div class="blog-author-image"><img alt="${name}" src="/a.jpg"></div><div><div>${name}</div><p>${about} writes of ferries, harbours and whatever else moves on the water around the islands of Hask.</p></div></div>`;
const bylineOf = (below: string) => metadataOf({ body: `<main><h1>${title}</h1>${paragraphs.long}${below}</main>` }).byline;

it('the card below a text names its author, with a portrait and in sentences', () =>
  expect(bylineOf(card('Ada Pell', 'Ada Pell'))).toBe('Ada Pell'));

it('the card may call the portrait itself an author’s, in whatever letters', () =>
  expect(
    bylineOf(
      '<div class="callout"><img class="author__photo" alt="ada Pell" src="/a.jpg"><h3>Ada Pell</h3><p>Ada Pell writes of ferries, harbours and whatever else moves on the water around the islands.</p></div>',
    ),
  ).toBe('Ada Pell'));

it.each([
  ['of several people', card('Ada Pell', 'Ada Pell') + card('Bo Arle', 'Bo Arle')],
  ['that tells of the house', card('Ada Pell', 'The Harbour Trust')],
  ['of what a reader says', `<div class="testimonials">${card('Ada Pell', 'Ada Pell')}</div>`],
])('and not a card %s', (_, below) => expect(bylineOf(below)).toBeUndefined());
