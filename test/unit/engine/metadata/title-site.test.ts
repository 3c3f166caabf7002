import { describe, expect, it } from 'vitest';
import { titleCandidates, type TitleSources } from '../../../../src/engine/metadata/title/choose-title';

const titleOf = (given: Partial<TitleSources>): string | undefined =>
  titleCandidates({ headings: [], siteNames: [], article: false, url: new URL('https://news.example/a'), ...given })[0]?.value;

describe('the title beside the name of the site', () => {
  it.each<[string, Partial<TitleSources>, string]>([
    [
      'is the heading that a declared title repeats, without the site',
      { headings: ['Boats are back'], document: 'Boats are back - Harbour News' },
      'Boats are back',
    ],
    [
      'stands before the address of the site, whatever that says of itself behind it',
      { document: 'How we mend oars - hask.example - Boats', url: new URL('https://www.hask.example/mending') },
      'How we mend oars',
    ],
    [
      'stands before the site and its mottos',
      {
        document: 'The oldest song of the quay :  Hask Archive | Notes from a harbour | Begun 2005',
        siteNames: ['Hask Archive'],
        url: new URL('https://archive.hask.example/?p=28'),
      },
      'The oldest song of the quay',
    ],
    [
      'stands behind the site, which is all that others are told',
      {
        headings: ['White bread'],
        openGraph: 'Haskkitchen',
        document: 'HaskKitchen — White bread',
        siteNames: ['Haskkitchen'],
        url: new URL('https://haskkitchen.example/bread'),
      },
      'White bread',
    ],
    [
      'is short before the bar and the site, which leads to its front',
      { document: 'jobs | Boats Daily', saidAlone: (text) => text === 'Boats Daily' },
      'jobs | Boats Daily',
    ],
    [
      'is not what the site tells of itself on each page',
      {
        headings: ['Search boats, harbours, people', 'Tides'],
        openGraph: 'Sail better, together',
        document: 'Tides in three harbours today',
        twitter: 'Sails',
        url: new URL('https://sails.example/tides'),
      },
      'Tides in three harbours today',
    ],
    [
      'is what nothing else says, where the tab names the part of the site',
      { headings: ['News'], openGraph: 'Sail better, together', document: 'Sailing magazine', url: new URL('https://sails.example/a') },
      'Sail better, together',
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
      'is the name with its motto on a front page',
      { document: 'Gazette: News of the valley', url: new URL('https://www.gazette.example/') },
      'Gazette: News of the valley',
    ],
    [
      'is the heading behind the name of the site, where that stands first',
      { headings: ['How I ground my own mirror'], document: "Bob's Astronomy Page - How I ground my own mirror" },
      'How I ground my own mirror',
    ],
    [
      'is the smaller heading behind the name of the site, where the page declares nothing else',
      { smaller: ['Latest Month', 'Про дедов сарай'], document: 'staryi_dvor: Про дедов сарай' },
      'Про дедов сарай',
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
      'is the site where its front page is called like each front page',
      { openGraph: 'Home', document: 'Home - The Lens Blog', siteNames: ['The Lens Blog'], url: new URL('https://lens.example/') },
      'The Lens Blog',
    ],
    [
      'is what a post says, however long, where the page only tells of its site',
      {
        headings: [
          'Harbour chief to the islands: if you close your quays to our boats, we close ours. He spoke of new fees that nobody had asked for. The council is now asking for letters on what it calls a fair exchange of moorings.',
        ],
        document: 'The heart of the harbour',
      },
      'Harbour chief to the islands: if you close your quays to our boats, we close ours. He spoke of new fees that nobody had asked for. The council is now asking for letters on what it calls a fair exchange of moorings.',
    ],
    ['keeps its colon', { document: 'Potatoes: a history', headings: ['Our Garden'] }, 'Potatoes: a history'],
    [
      'keeps the part that has the site’s name in it',
      { document: 'New to Astronomy – which telescope first?', siteNames: ['Astronomy'] },
      'New to Astronomy – which telescope first?',
    ],
  ])('%s', (_, given, title) => {
    expect(titleOf(given)).toBe(title);
  });
});
