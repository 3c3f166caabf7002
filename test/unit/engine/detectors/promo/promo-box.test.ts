// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const dated = 'https://www.harbour-press.example/2024/05/01/boats-in-the-harbour';
const among = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`;
const taken = (html: string, url = dated) => clutterOf(html, url).filter(({ reason }) => reason.id === 'promo_box');

const card = (href: string) =>
  `<div><a href="${href}"><h3>Free template</h3><p>Never forget a rope again with our list for the quay.</p><span>Learn more</span></a></div>`;

describe('a box between paragraphs that is one link', () => {
  it.each(['https://other.example/list', '/templates/quay'])('to %s', (href) => {
    expect(taken(among(card(href)))).toHaveLength(1);
  });

  it.each([
    ['leads down the page', among(card('#list')), dated],
    ['of the site stands on a page that is no story of its own', among(card('/templates/quay')), 'https://www.harbour-press.example/'],
    ['of the site has no text before it', `${card('/templates/quay')}${among('')}`, dated],
    ['has others of its kind', among(`<div>${['/a', '/b', '/c', '/d'].map(card).join('')}</div>`), dated],
  ])('stays where it %s', (_, html, url) => {
    expect(taken(html, url)).toEqual([]);
  });

  const titled = (more: string) => `<div class="box"><h4>The rope that was too short</h4>${more}</div>`;

  it('goes where it is but a title and the link below it', () => {
    expect(taken(among(titled('<a href="/ropes">Read More</a>'))).map(({ text }) => text)).toEqual([
      'The rope that was too short Read More',
    ]);
  });

  it.each([
    ['says something of it', among(titled('<p>It was cut by the crew.</p><a href="/ropes">Read More</a>'))],
    ['leads down the page', among(titled('<a href="#ropes">Read More</a>'))],
    ['has others of its kind', among(`<div>${titled('<a href="/ropes">Read More</a>').repeat(4)}</div>`)],
  ])('with a title stays where it %s', (_, html) => {
    expect(taken(html)).toEqual([]);
  });
});
