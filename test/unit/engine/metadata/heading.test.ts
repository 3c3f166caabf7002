// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import { headings, homeHeadings, titleElement } from '../../../../src/engine/metadata/visible/heading';

function pageOf(body: string, url = 'https://mill.example/blog/2009/07/mending.html'): Page {
  document.body.innerHTML = body;
  return snapshot(document, { url }) as Page;
}

const nowhere = (): boolean => false;

describe('a heading that names the site', () => {
  const homeOf = (body: string, url?: string) => {
    const page = pageOf(`${body}<p>Text</p>`, url);
    return homeHeadings(page, headings(page, nowhere));
  };

  it('is a link to the front page', () => {
    expect(homeOf('<h1><a href="/">The Old Mill</a></h1>').root).toEqual(['The Old Mill']);
    expect(homeOf('<a href="https://mill.example/index.php"><h1>The Old Mill</h1></a>').root).toEqual(['The Old Mill']);
  });

  it('is a link to the front page of the firm whose board it is, or whose blog', () => {
    const logo = '<h1><a class="logo" href="https://mill.example/">The Old Mill</a></h1>';
    expect(homeOf(logo, 'https://board.mill.example/thread-12.html').root).toEqual(['The Old Mill']);
    expect(homeOf(logo.replace('example/', 'example/wheels'), 'https://board.mill.example/thread-12.html').root).toEqual([]);
  });

  it('is a link to a page above', () => {
    expect(homeOf('<h1><a href="/blog">The Old Mill</a></h1>').above).toEqual(['The Old Mill']);
  });

  it.each([
    '<h1><a href="/blog/2009/07/mending.html">On mending</a></h1>',
    '<h1><a href="/">The Old Mill</a> On mending</h1>',
    '<h1><a href="https://other.example/">On mending</a></h1>',
    '<h1><a href="/shop">On mending</a></h1>',
    '<h1>On mending</h1>',
  ])('is none otherwise: %s', (body) => {
    expect(homeOf(body)).toEqual({ root: [], above: [] });
  });

  it('is a link to the front page of a blog whose entries are told by number', () => {
    expect(homeOf('<h1><a href="/">The Old Mill</a></h1>', 'https://mill.example/?p=2895').root).toEqual(['The Old Mill']);
    expect(homeOf('<h1><a href="/">The Old Mill</a></h1>', 'https://mill.example/?ref=mail').root).toEqual([]);
  });

  it('is none on the front page', () => {
    expect(homeOf('<h1><a href="/">The Old Mill</a></h1>', 'https://mill.example/').root).toEqual([]);
  });
});

describe('the first headings', () => {
  const said = (body: string) => headings(pageOf(body), nowhere).map(({ text }) => text);

  it('may be headings by their role, where a page has no others', () => {
    expect(said('<div role="heading" aria-level="1">Mending</div><h2>Tools</h2>')).toEqual(['Mending']);
    expect(said('<div role="heading" aria-level="1">The Old Mill</div><h1>Mending</h1>')).toEqual(['Mending']);
  });

  it('are not what the way to the page calls it', () => {
    expect(said('<ol typeof="BreadcrumbList"><li><a href="/">Mill</a></li><li><h1>Mills: mending</h1></li></ol><h2>Mending</h2>')).toEqual(
      [],
    );
  });
});

describe('the element that shows the title', () => {
  const shown = (body: string, title: string): string | undefined => {
    const page = pageOf(body);
    const element = titleElement(page, title, headings(page, nowhere));
    return element?.outerHTML;
  };

  it('need be no heading', () => {
    expect(shown('<div><div><span>Pulse</span></div><div><span>The ferry</span></div><p>Text of it</p></div>', 'The ferry')).toBe(
      '<span>The ferry</span>',
    );
    expect(shown('<div><b>The <i>ferry</i></b><p>Text of it</p></div>', 'The ferry')).toBe('<b>The <i>ferry</i></b>');
  });

  it('is none of a menu', () => {
    expect(shown('<nav><a href="/1">The ferry</a></nav><p>Text of it</p>', 'The ferry')).toBeUndefined();
  });
});

it.each([
  ['a kicker from the headline', '<span>Varnmouth</span><span>The ledgers of the harbour</span>', 'Varnmouth The ledgers of the harbour'],
  ['no pieces of a word', '<span>Mac</span><span>Books of the har</span><i>bour</i>', 'MacBooks of the harbour'],
  ['a line over the headline', '<span class="head__roofline">Tides and gates</span> How to read them', 'Tides and gates: How to read them'],
  [
    'such a line, where there is a colon, by a dash',
    '<small class="kicker">Tides</small><span>Gates: how to read them</span>',
    'Tides – Gates: how to read them',
  ],
  ['no such line that has its sign', '<span class="overline">Tides?</span> How to read them', 'Tides? How to read them'],
  ['no word that has its space', '<span>Varnmouth: </span><span>The ledgers</span>', 'Varnmouth: The ledgers'],
])('a heading sets apart %s', (_, html, text) => {
  expect(headings(pageOf(`<h1>${html}</h1><p>Text</p>`), nowhere).map((heading) => heading.text)).toEqual([text]);
});

describe('what a heading says', () => {
  it.each([
    ['the day before it', '<h1><a href="/x"><time datetime="2025-12-18">Dec 18 2025</time> On mending a mill</a></h1>'],
    ['the day and the topics under it', '<h1>On mending a mill<br><small>02.02.2022 • <span>Mills, Wheels</span></small></h1>'],
    [
      'the prefix of a thread',
      '<h1><span class="label label--blue">Tips</span><span class="label-append">&nbsp;</span>On mending a mill</h1>',
    ],
  ])('leaves out %s', (_, heading) => {
    expect(headings(pageOf(`${heading}<p>Text</p>`), nowhere)).toMatchObject([{ text: 'On mending a mill' }]);
  });

  it.each(['<h1><time>4 March 2026</time></h1>', '<h1>On mending <small>a small mill</small></h1>'])(
    'may be a day or small: %s',
    (heading) => {
      const page = pageOf(`${heading}<p>Text</p>`);
      expect(headings(page, nowhere)).toMatchObject([{ text: page.root.querySelector('h1')?.textContent }]);
    },
  );
});
