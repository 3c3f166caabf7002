// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import type { Page } from '../../../../src/engine/page';
import { readMetadata } from '../../../../src/engine/metadata/read-metadata';
import { titleCandidates, type TitleSources } from '../../../../src/engine/metadata/title/choose-title';

const titleOf = (given: Partial<TitleSources>): string | undefined =>
  titleCandidates({ headings: [], siteNames: [], article: false, url: new URL('https://news.example/a'), ...given })[0]?.value;

describe('the end of a declared title', () => {
  it.each<[string, Partial<TitleSources>, string]>([
    [
      'is what stands behind the address of the site',
      { document: 'rivers.example Slow water', url: new URL('https://rivers.example/slow') },
      'Slow water',
    ],
    [
      'is no site called by one letter, which is its host',
      { document: 'Maria on X: "The piers" / X', url: new URL('https://x.com/maria/status/1') },
      'Maria on X: "The piers"',
    ],
    [
      'is where the smaller heading of a page without a larger one ends',
      {
        smaller: ['Kraj', 'Most na rzece zamknięty'],
        document: 'Most na rzece zamknięty - Gazeta',
        openGraph: 'Most na rzece zamknięty - Gazeta',
      },
      'Most na rzece zamknięty',
    ],
    [
      'is the smaller heading that the document repeats, where others are told the site’s words',
      { smaller: ['Nine boats are back'], document: 'Nine boats are back', openGraph: 'The Harbour Post, best of the coast' },
      'Nine boats are back',
    ],
    [
      'is what others are told, where that says much the same',
      { smaller: ['Nine boats are back'], document: 'Nine boats are back', openGraph: 'Nine of the boats are back' },
      'Nine of the boats are back',
    ],
    [
      'begins where a heading says it, as early blogs write it',
      { smaller: ['Water levels at Colton'], document: 'Department of Rivers » Water levels at Colton' },
      'Water levels at Colton',
    ],
    [
      'is what early WordPress puts behind its archive',
      {
        headings: ['Key Travel'],
        home: { root: ['Key Travel'], above: [] },
        smaller: ['Larch 13: a laptop'],
        document: 'Key Travel » Blog Archive » Larch 13: a laptop',
      },
      'Larch 13: a laptop',
    ],
    [
      'is no site in brackets, which a heading names too',
      { headings: ['Harbour Wiki', 'Gates'], document: 'sluice:gates [Harbour Wiki]' },
      'Gates',
    ],
    [
      'is not at a smaller heading that says less than half of it',
      { smaller: ['Old clocks'], document: 'Old clocks - a guide to mending them' },
      'Old clocks - a guide to mending them',
    ],
    [
      'has no section behind a bar that the heading does not have',
      { headings: ['Let the bridge stand'], openGraph: 'Let the bridge stand | Opinion', document: 'Let the bridge stand | Opinion' },
      'Let the bridge stand',
    ],
    [
      'has no section behind a bar that og:title does not have',
      { headings: ['Let the bridge stand | Opinion'], openGraph: 'Let the bridge stand', document: 'Let the bridge stand | Opinion' },
      'Let the bridge stand',
    ],
    [
      'is not the page of the text that is shown',
      {
        headings: ['工場の「勘」をログに残す（1/3 ページ）'],
        openGraph: '工場の「勘」をログに残す',
        document: '工場の「勘」をログに残す：現場から見るAI（1/3 ページ） - IT通信',
      },
      '工場の「勘」をログに残す',
    ],
    [
      'is no site where the longer part of it stands on the page by itself',
      { saidAlone: (text) => text === 'Harbour rota', document: 'Harbour rota - Google Docs' },
      'Harbour rota',
    ],
    [
      'is one where only the shorter part does',
      { saidAlone: (text) => text === 'Harbour', document: 'Harbour - a rota for the spring' },
      'Harbour - a rota for the spring',
    ],
    [
      'is not the name of a file that another heading is over',
      { headings: ['A tide model'], document: 'tide-model', url: new URL('https://tides.example/tide-model.html') },
      'A tide model',
    ],
    ['may be the part of a series', { headings: ['Boats of oak (1/2)'], document: 'Boats of oak (1/2)' }, 'Boats of oak (1/2)'],
  ])('%s', (_, given, title) => {
    expect(titleOf(given)).toBe(title);
  });
});

describe('a declared title that a smaller heading repeats', () => {
  const given = {
    headings: ['moorhen’s diary'],
    openGraph: 'The night train to Narvik',
    document: 'The night train to Narvik: moorhen_diary — LJ',
    article: true,
  };
  it('is the title, and not the name of the blog over it', () => {
    expect(titleOf({ ...given, smaller: ['The night train to Narvik'] })).toBe('The night train to Narvik');
  });
  it('is none where the larger heading says much the same', () => {
    const headings = ['The night train to the north, and to Narvik at last'];
    expect(titleOf({ ...given, headings, smaller: ['The night train to Narvik'] })).toBe(headings[0]);
  });
});

it('a heading that says the page’s host names the site', () => {
  const given = { headings: ['Garden Court'], url: new URL('https://www.garden-court.example/e/rs2023.html') };
  const document = 'Garden Court - Decisions - Payment for the care of a wild garden';
  expect(titleOf({ ...given, document })).toMatch(/Payment for the care of a wild garden$/);
  expect(titleOf({ ...given, document: 'Garden Court' })).toBe('Garden Court');
});

it('a title that is nothing but the site and signs stays whole', () => {
  const given = {
    document: 'rivers.example // » Jens Weber',
    siteNames: ['rivers.example', 'Jens Weber'],
    url: new URL('https://rivers.example/x'),
  };
  expect(titleOf(given)).toMatch(/rivers\.example|Jens Weber/);
});

describe('how much is unread', () => {
  it('is no part of the title', () => {
    expect(titleOf({ document: '(3) The piers of our harbour' })).toBe('The piers of our harbour');
    expect(titleOf({ document: '(99+) The piers of our harbour', headings: ['Conversation'] })).toBe('The piers of our harbour');
  });

  it('is one where the page says it too', () => {
    expect(titleOf({ document: '(500) Days of Summer', openGraph: '(500) Days of Summer' })).toBe('(500) Days of Summer');
    expect(titleOf({ document: '(1) The piers | Harbour', headings: ['(1) The piers'] })).toBe('(1) The piers');
  });
});

it.each([
  ['Clock - White set - Hask Official Site', 'Clock - White set'],
  ['Clock - White set - Hask Official Online Store', 'Clock - White set'],
  ['Clock - White set - The official guide to Hask', 'Clock - White set - The official guide to Hask'],
])('a site may call itself official: %s', (document, title) => {
  expect(titleOf({ document, openGraph: document, url: new URL('https://www.hask.example/c') })).toBe(title);
});

describe('where pages have headings of menus', () => {
  const given = {
    openGraph: 'You must see this! The ultimate guide to wooden boats',
    document: 'Your wooden boats: a building guide and timeline',
    article: true,
  };
  it('the title is the one that says what a declared title does', () => {
    const headings = ['First steps', 'Wooden boats: a guide and timeline'];
    expect(titleOf({ ...given, headings })).toBe(headings[1]);
  });
  it('and a declared one where the heading says more than that', () => {
    const headings = ['First steps', `Title:${given.openGraph}`];
    const document = `[2401.12345] ${given.openGraph}`;
    expect(titleOf({ ...given, document, headings, article: false })).toBe(given.openGraph);
  });
  it('and the first where none does', () => expect(titleOf({ ...given, headings: ['Oak', 'Ash and elm'] })).toBe('Oak'));
});

it('a title that only says “home” is none where there is a heading', () => {
  const url = new URL('https://hask.example/');
  expect(titleOf({ document: 'Home', headings: ['Time to say goodbye'], url })).toBe('Time to say goodbye');
  expect(titleOf({ document: 'Home', url })).toBe('Home');
  expect(titleOf({ document: 'Homes', headings: ['Time to say goodbye'], url })).toBe('Homes');
});

it.each([
  ['Hask Gazette - The weir is opened (printer friendly)', 'Hask Gazette', 'The weir is opened'],
  ['The weir is opened - Printer-friendly version', 'Hask Gazette', 'The weir is opened'],
  ['Das Wehr ist offen (Druckversion)', 'Hask Gazette', 'Das Wehr ist offen'],
  ['On the printer friendly page', 'Hask Gazette', 'On the printer friendly page'],
  ['Which pages are printer friendly', 'Hask Gazette', 'Which pages are printer friendly'],
])('that it is to be printed is not of the title: %s', (title, site, expected) => {
  document.head.innerHTML = `<title>${title}</title><meta property="og:site_name" content="${site}">`;
  document.body.innerHTML = '<p>It was a cold day, and nobody had counted on so many people on the bank of the river.</p>';
  expect(readMetadata(snapshot(document, { url: 'https://hask.example/print/4411' }) as Page).metadata.title).toBe(expected);
});
