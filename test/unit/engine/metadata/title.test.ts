import { describe, expect, it } from 'vitest';
import { titleCandidates, type TitleSources } from '../../../../src/engine/metadata/title/choose-title';

const titleOf = (given: Partial<TitleSources>): string | undefined =>
  titleCandidates({ headings: [], siteNames: [], article: false, url: new URL('https://news.example/a'), ...given })[0]?.value;

describe('the title', () => {
  it.each<[string, Partial<TitleSources>, string]>([
    [
      'is the headline where the document says one word on every page',
      { headings: ['How the harbour read its tides in winter'], document: 'Detail' },
      'How the harbour read its tides in winter',
    ],
    ['is one word where the heading says little more', { headings: ['All our tables'], document: 'Tides' }, 'Tides'],
    [
      'is no slug where the page has a headline',
      {
        headings: ['Nine chairs in the test: two fail'],
        openGraph: 'chairs-test-autumn-2018',
        document: 'Nine chairs: the test | Harbour News',
      },
      'Nine chairs in the test: two fail',
    ],
    [
      'is the headline that says in other words what search engines are told',
      {
        headings: ["A table of the harbour's tides that's easy to read"],
        openGraph: 'Easy harbour tides table | Hask',
        document: 'Easy harbour tides table | Hask',
        url: new URL('https://hask.example/easy-harbour-tides-table'),
      },
      "A table of the harbour's tides that's easy to read",
    ],
    [
      'may be a slug that the page shows',
      { headings: ['tide-table-js'], openGraph: 'tide-table-js', document: 'tide-table-js, tables of tides' },
      'tide-table-js',
    ],
    [
      'is not the name of the file that it is written in',
      {
        headings: ['ann/tides.md'],
        openGraph: 'How we read the tides of three harbours',
        document: 'How we read the tides of three harbours',
        url: new URL('https://notes.example/ann/5e2c'),
      },
      'How we read the tides of three harbours',
    ],
    [
      'sets apart the kicker that runs into it',
      { headings: ['The harbour Nine boats are back'], openGraph: 'Nine boats are back', document: 'The harbour: Nine boats are back' },
      'The harbour: Nine boats are back',
    ],
    [
      'keeps quotations and bars of its own: «Il cartello», atto unico',
      {
        headings: ['«Il cartello», atto unico'],
        openGraph: '«Il cartello», atto unico',
        jsonLd: '«Il cartello», atto unico',
        document: '«Il cartello», atto unico | Harbour News',
      },
      '«Il cartello», atto unico',
    ],
    [
      'keeps quotations and bars of its own: Премьера оперы «Евгений Онегин» в Вологде прошла с аншлагом',
      {
        headings: ['Премьера оперы «Евгений Онегин» в Вологде прошла с аншлагом'],
        openGraph: 'Премьера оперы «Евгений Онегин» в Вологде прошла с аншлагом',
        jsonLd: 'Премьера оперы «Евгений Онегин» в Вологде прошла с аншлагом',
        document: 'Премьера оперы «Евгений Онегин» в Вологде прошла с аншлагом | Harbour News',
      },
      'Премьера оперы «Евгений Онегин» в Вологде прошла с аншлагом',
    ],
    [
      'keeps quotations and bars of its own: Вера Лунина: «Подпишитесь на снег»',
      {
        headings: ['Вера Лунина: «Подпишитесь на снег»'],
        openGraph: 'Вера Лунина: «Подпишитесь на снег»',
        jsonLd: 'Вера Лунина: «Подпишитесь на снег»',
        document: 'Вера Лунина: «Подпишитесь на снег» | Harbour News',
      },
      'Вера Лунина: «Подпишитесь на снег»',
    ],
    [
      'keeps quotations and bars of its own: « Le mur de la poste » : le maire refuse de repeindre',
      {
        headings: ['« Le mur de la poste » : le maire refuse de repeindre'],
        openGraph: '« Le mur de la poste » : le maire refuse de repeindre',
        jsonLd: '« Le mur de la poste » : le maire refuse de repeindre',
        document: '« Le mur de la poste » : le maire refuse de repeindre | Harbour News',
      },
      '« Le mur de la poste » : le maire refuse de repeindre',
    ],
    [
      'keeps quotations and bars of its own: Le maire de Saint-Aubin et le « mur de la poste »',
      {
        headings: ['Le maire de Saint-Aubin et le « mur de la poste »'],
        openGraph: 'Le maire de Saint-Aubin et le « mur de la poste »',
        jsonLd: 'Le maire de Saint-Aubin et le « mur de la poste »',
        document: 'Le maire de Saint-Aubin et le « mur de la poste » | Harbour News',
      },
      'Le maire de Saint-Aubin et le « mur de la poste »',
    ],
    [
      'keeps quotations and bars of its own: Die Affäre um das Stück »Der Kasten« erreicht den Senat',
      {
        headings: ['Die Affäre um das Stück »Der Kasten« erreicht den Senat'],
        openGraph: 'Die Affäre um das Stück »Der Kasten« erreicht den Senat',
        jsonLd: 'Die Affäre um das Stück »Der Kasten« erreicht den Senat',
        document: 'Die Affäre um das Stück »Der Kasten« erreicht den Senat | Harbour News',
      },
      'Die Affäre um das Stück »Der Kasten« erreicht den Senat',
    ],
    [
      'keeps quotations and bars of its own: The mill clock | A town sues its own clock',
      {
        headings: ['The mill clock | A town sues its own clock'],
        openGraph: 'The mill clock | A town sues its own clock',
        jsonLd: 'The mill clock | A town sues its own clock',
        document: 'The mill clock | A town sues its own clock | Harbour News',
      },
      'The mill clock | A town sues its own clock',
    ],
    [
      'keeps a quotation where nothing else says it',
      { document: 'Muore l’attore del «Cartello»: aveva 88 anni » Harbour News' },
      'Muore l’attore del «Cartello»: aveva 88 anni',
    ],
    ['ends before the arrows that lead to the site', { document: 'Boats are back again « Harbour News' }, 'Boats are back again'],
    [
      'keeps what stands before a colon and names nothing',
      { document: 'Live: Old mill turns again', url: new URL('https://www.rivertown-gazette.example/mill') },
      'Live: Old mill turns again',
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
      'is not the first-level heading behind what another says',
      { headings: ['Harbour Tools 2.0 Documentation', 'Quick Start'], document: 'Quick Start — Harbour Tools 2.0 Documentation' },
      'Quick Start',
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
      'is the heading that links to the first of its pages',
      { document: 'Cameras at night - Lens Weekly', headings: ['Cameras at night'], home: { root: [], above: ['Cameras at night'] } },
      'Cameras at night',
    ],
    [
      'is the entry that stands under the name of its section',
      {
        headings: ['TideNews | Entry'],
        smaller: ['Fine new maps of the tides', 'Archive'],
        document: 'tide.example - Tidenews - Fine new maps of the tides',
        openGraph: 'tide.example - Tidenews - Fine new maps of the tides',
        siteNames: ['tide.example'],
        url: new URL('https://tide.example/tidenews/detail/718'),
      },
      'Fine new maps of the tides',
    ],
    [
      'is not a paragraph that is set as the heading',
      {
        headings: [
          'Learn which boats are worth their mooring this year. Get advice from three harbour masters on what a boat costs from spring to autumn. We tell all we know of ropes, paint, oil and the old men who sell them.',
        ],
        document: 'Ten boats worth their mooring | Lens',
        openGraph: 'Ten boats worth their mooring',
        jsonLd: 'Ten boats worth their mooring',
        article: true,
      },
      'Ten boats worth their mooring',
    ],
    [
      'is the headline that says a declared title with an article before it',
      {
        headings: ['The best oars for harbours in 2026'],
        openGraph: 'Best oars for harbours in 2026: Eight pairs compared',
        document: 'Best oars for harbours in 2026: Eight pairs compared',
      },
      'The best oars for harbours in 2026',
    ],
    [
      'is the headline, where a declared title is the beginning of a text',
      {
        headings: ['Oars and Rowlocks'],
        openGraph: 'The Old Boatyard has the widest choice of…',
        document: 'The Old Boatyard has the widest choice of… | Boatyard',
        siteNames: ['Boatyard'],
      },
      'Oars and Rowlocks',
    ],
    [
      'may keep its reader waiting',
      { headings: ['Our News'], openGraph: 'And then the old lighthouse went dark…', saidAlone: () => true },
      'And then the old lighthouse went dark…',
    ],
    [
      'is the headline in a sentence of its own that says what the tab does',
      {
        headings: ['How do I mend an oar in winter?'],
        document: 'An oar in winter » When is it dry?',
        url: new URL('https://hask.example/an-oar-in-winter'),
      },
      'How do I mend an oar in winter?',
    ],
    [
      'is the headline that says in other words what search engines and others are told',
      {
        headings: ['Oar Maker vs. Sail Maker: Which Trade Pays'],
        openGraph: 'Oar Maker vs Sail Trade Guide with Pays',
        document: 'Oar Maker vs Sail Trade Guide with Pays',
        url: new URL('https://hask.example/pages/oar-maker-vs-sail-maker'),
      },
      'Oar Maker vs. Sail Maker: Which Trade Pays',
    ],
    [
      'is not the headline with a kicker before it that no sign sets apart',
      {
        headings: ['The regatta of the harbours on Sunday Nine boats and one more: the harbour loses to Tern Island'],
        openGraph: 'Nine boats and one more: the harbour loses to Tern Island',
        document: 'Nine boats and one more: the harbour loses to Tern Island',
        url: new URL('https://hask.example/nine-boats-and-one-more-the-harbour-loses-to-tern-island'),
      },
      'Nine boats and one more: the harbour loses to Tern Island',
    ],
    [
      'is the headline that goes on where the tab is cut',
      {
        headings: ['Seven new kinds of oar from the fairs of spring'],
        openGraph: 'Seven new kinds of oar',
        document: 'Seven new kinds of oar',
      },
      'Seven new kinds of oar from the fairs of spring',
    ],
    [
      'keeps an arrow',
      { headings: ['2024.4.4 -> 2024.5.0 is stuck'], openGraph: '2024.4.4 -> 2024.5.0 is stuck' },
      '2024.4.4 -> 2024.5.0 is stuck',
    ],
  ])('%s', (_, given, title) => {
    expect(titleOf(given)).toBe(title);
  });
});
