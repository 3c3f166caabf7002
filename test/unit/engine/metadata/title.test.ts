import { describe, expect, it } from 'vitest';
import { titleCandidates, type TitleSources } from '../../../../src/engine/metadata/title/choose-title';

const titleOf = (given: Partial<TitleSources>): string | undefined =>
  titleCandidates({ headings: [], siteNames: [], article: false, url: new URL('https://news.example/a'), ...given })[0]?.value;

describe('the title', () => {
  it.each<[string, Partial<TitleSources>, string]>([
    [
      'is the heading that a declared title repeats, without the site',
      { headings: ['Boats are back'], document: 'Boats are back - Harbour News' },
      'Boats are back',
    ],
    [
      'is not the heading that names the site',
      { headings: ['The Yard'], document: 'Pump runs dry - The Yard, a forum for wells' },
      'Pump runs dry',
    ],
    [
      'is what follows the name of the blog that its first heading leads to',
      {
        headings: ['旅とごはん'],
        home: { root: [], above: ['旅とごはん'] },
        smaller: ['電車で食べに行くだけのブログ', '尾道で食べた朝のラーメンの話'],
        document: '旅とごはん : 尾道で食べた朝のラーメンの話 - harbour Blog(ブログ)',
        url: new URL('https://blog.harbour.example/tabi/archives/5.html'),
      },
      '尾道で食べた朝のラーメンの話',
    ],
    [
      'is what follows the name of the site as its host is called',
      { document: 'Rivertown Gazette: Old mill turns again', url: new URL('https://www.rivertown-gazette.example/mill') },
      'Old mill turns again',
    ],
    [
      'keeps what stands before a colon and names nothing',
      { document: 'Live: Old mill turns again', url: new URL('https://www.rivertown-gazette.example/mill') },
      'Live: Old mill turns again',
    ],
    [
      'is the heading behind the name of the site, where that stands first',
      { headings: ['How I ground my own mirror'], document: "Bob's Astronomy Page - How I ground my own mirror" },
      'How I ground my own mirror',
    ],
    [
      'is not the heading behind what another heading says',
      {
        headings: ['The Pump and Well Owners’ Yard'],
        smaller: ['Pump runs dry'],
        document: 'Pump runs dry - The Pump and Well Owners’ Yard',
      },
      'Pump runs dry',
    ],
    [
      'is the smaller heading behind the name of the site, where the page declares nothing else',
      { smaller: ['Latest Month', 'Про дедов сарай'], document: 'staryi_dvor: Про дедов сарай' },
      'Про дедов сарай',
    ],
    [
      'is not the first-level heading behind what another says',
      { headings: ['Harbour Tools 2.0 Documentation', 'Quick Start'], document: 'Quick Start — Harbour Tools 2.0 Documentation' },
      'Quick Start',
    ],
    [
      'is not the smaller heading that names the site at the end',
      { smaller: ['Harbour and Safety Administration'], document: 'Cranes - Overview | Harbour and Safety Administration' },
      'Cranes - Overview',
    ],
    [
      'of a front page is the name of the site',
      {
        headings: ['The boats that everybody rows'],
        document: 'Rowers – The boats that everybody rows',
        url: new URL('https://rowers.example/'),
      },
      'Rowers',
    ],
    [
      'is not the heading of a part of the page',
      { headings: ['Day 7'], openGraph: 'Advent in code, week 2', document: 'Advent in code, week 2' },
      'Advent in code, week 2',
    ],
    [
      'is not one word of a declared title',
      {
        headings: ['Discord'],
        openGraph: 'How we found a hole in Discord and hundreds of companies',
        document: 'How we found a hole in Discord and hundreds of companies',
      },
      'How we found a hole in Discord and hundreds of companies',
    ],
    [
      'is the heading of an article, where it comes near the declared ones',
      {
        article: true,
        headings: ['Ten boats for your small harbour'],
        openGraph: 'Ten boats for small harbours',
        document: 'Ten boats for small harbours',
      },
      'Ten boats for your small harbour',
    ],
    [
      'is the heading that the address repeats',
      {
        headings: ['Enameled pan and metal'],
        document: 'The heart of the internet',
        url: new URL('https://forum.example/comments/enameled_pan_and_metal/'),
      },
      'Enameled pan and metal',
    ],
    [
      'has no label of forum software before it',
      {
        document: 'BoatBuilders :: View topic - Leaking centreboard case',
        url: new URL('http://www.boatbuilders.example/viewtopic.php?t=3'),
      },
      'Leaking centreboard case',
    ],
    [
      'has no label of forum software before it, whatever the site is called',
      { document: 'Ruderfreunde Elbe • Thema anzeigen - Leck am Schwertkasten', headings: [] },
      'Leck am Schwertkasten',
    ],
    [
      'is what follows the name of the blog that the heading links to',
      { document: 'Our Garden: First potatoes', headings: ['Our Garden'], home: { root: ['Our Garden'], above: [] } },
      'First potatoes',
    ],
    [
      'is what follows the name of the blog, long or short',
      { document: 'The Old Mill: On mending', headings: ['The Old Mill'], home: { root: [], above: ['The Old Mill'] } },
      'On mending',
    ],
    [
      'is not the heading that links to the front page',
      {
        document: 'On mending',
        headings: ['The Old Mill'],
        home: { root: ['The Old Mill'], above: [] },
        url: new URL('https://mill.example/p/the-old-mill-1'),
      },
      'On mending',
    ],
    [
      'is the heading that links to the first of its pages',
      { document: 'Cameras at night - Lens Weekly', headings: ['Cameras at night'], home: { root: [], above: ['Cameras at night'] } },
      'Cameras at night',
    ],
    ['keeps its colon', { document: 'Potatoes: a history', headings: ['Our Garden'] }, 'Potatoes: a history'],
    [
      'keeps an arrow',
      { headings: ['2024.4.4 -> 2024.5.0 is stuck'], openGraph: '2024.4.4 -> 2024.5.0 is stuck' },
      '2024.4.4 -> 2024.5.0 is stuck',
    ],
    [
      'keeps the part that has the site’s name in it',
      { document: 'New to Astronomy – which telescope first?', siteNames: ['Astronomy'] },
      'New to Astronomy – which telescope first?',
    ],
  ])('%s', (_, given, title) => {
    expect(titleOf(given)).toBe(title);
  });
});
