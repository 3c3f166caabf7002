// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

describe('tables of contents', () => {
  const list = '<ul><li><a href="#quay">The quay and its boats</a></li><li><a href="#storm">The storm</a></li></ul>';
  const page = (box: string): string =>
    `<article><h1>Boats in the harbour</h1>${box}${story(1, 4)}<h2 id="quay">The quay</h2>${story(5, 9)}</article>`;
  it.each([
    ['a heading over links to places on the page', `<div><h2>Table of contents</h2>${list}</div>`],
    ['without a box of its own', `<h2>Inhaltsverzeichnis</h2>${list}`],
    ['folded away', `<h2>Table of contents</h2><details><summary>Open Table of contents</summary>${list}</details>`],
    ['with a sign that links to it', `<h2 id="toc">Table of contents<a href="#toc"><span>#</span></a></h2>${list}`],
    ['in Japanese, by a label', `<div><p>目次</p>${list}</div>`],
  ])('%s', (_, box) => {
    const taken = clutterOf(page(box)).map(({ kind, text }) => `${kind}: ${text}`);
    expect(taken.join()).toMatch(/^navigation: (?:Table of contents|Inhaltsverzeichnis|目次)/);
    expect(taken.join()).not.toContain('Paragraph');
  });

  it('its title, where a script has not filled what is below', () => {
    expect(clutterOf(page('<nav><h2>In this article</h2></nav>')).map(({ text }) => text)).toEqual(['In this article']);
    expect(clutterOf(page('<nav><h2>In this article</h2><p>Nine boats are told of.</p></nav>')).map(({ text }) => text)).not.toContain(
      'In this article',
    );
  });

  it('not its title alone, over words that say what the list is', () => {
    const said =
      '<p>Here are the parts of what we said on that day; each leads to about the place where it begins, as near as we could tell:</p>';
    const taken = clutterOf(page(`<h2>Table of Contents</h2>${said}${list.replace(/<li>/g, '<li>0:00 – of the boats, and ')}`));
    expect(taken.map(({ text }) => text)).not.toContain('Table of Contents');
  });

  it('the further pages of the text, with its first page as the one that is shown', () => {
    const pages =
      '<ul><li>Boats in the harbour</li><li><a href="?seite=2">The storm</a></li><li><a href="?seite=all">On one page</a></li></ul>';
    expect(clutterOf(page(`<div><h3>Inhaltsverzeichnis</h3>${pages}</div>`)).map(({ text }) => text)).toEqual([
      'Inhaltsverzeichnis Boats in the harbour The storm On one page',
    ]);
  });

  it('not what is folded away under such a heading and is no list of links', () => {
    const folded = '<details><summary>What the crate holds</summary><p>Nine ropes, and a lamp.</p></details>';
    expect(clutterOf(page(`<h2>Contents</h2>${folded}`))).toEqual([]);
  });

  it('not a section of that name, and not a list of other pages', () => {
    const other = '<ul><li><a href="/a">A book about quays</a></li><li><a href="/b">A book about boats</a></li></ul>';
    expect(clutterOf(page(`<h2>Contents</h2>${other}`))).toEqual([]);
    expect(clutterOf(`<article><h1>Boats</h1>${story(1, 6)}<h2>Contents</h2>${story(7, 9)}</article>`)).toEqual([]);
  });

  const chapters = ['The quay', 'The storm', 'The morning after'];
  const links = (names: string[], to = (at: number) => `#c${at}`): string =>
    `<ul>${names.map((name, at) => `<li><a href="${to(at)}">${name}</a></li>`).join('')}</ul>`;
  const chaptered = (box: string): string =>
    `<article><h1>Boats</h1>${box}${chapters.map((name, at) => `<h3 id="c${at}">${name}</h3>${story(at, at + 2)}`).join('')}</article>`;
  it('is told without a title by the headings it names', () => {
    expect(clutterOf(chaptered(links(chapters))).map(({ text }) => text)).toEqual([chapters.join(' ')]);
    expect(clutterOf(chaptered(links(chapters.map((name, at) => `${at + 1}. ${name}`))))).toHaveLength(1);
  });

  it('is none in a cell under the head of its column', () => {
    const cell = `<td>${links(chapters)}</td>`;
    const table = `<table><tr><th>Book</th><th>Arguments</th></tr><tr><td>Boats</td>${cell}</tr></table>`;
    expect(clutterOf(chaptered(table))).toEqual([]);
  });

  const boxed = chapters.map((name, at) => `<div><a href="#c${at}"><b>1.${at}</b> <b>${name}</b></a></div>`);
  const boxes = boxed.join('');
  it.each([
    ['of boxes', `<div>${boxes}</div>`],
    ['of boxes in boxes', `<div>${boxed[0]}<div>${boxed[1]}<div>${boxed[2]}</div></div></div>`],
    ['under a name beside a button', `<div><div><b>Contents</b> <span>[<a href="#">hide</a>]</span></div><div>${boxes}</div></div>`],
  ])('%s', (_, box) => {
    expect(clutterOf(chaptered(box)).map(({ text }) => text)).toEqual([expect.stringContaining(`1.2 ${chapters[2]}`)]);
  });

  it.each([
    ['names something else', links(['Boats of oak', 'Boats of pine', 'Boats of steel'])],
    ['leads to other pages', links(chapters, (at) => `/boats/${at}`)],
    ['names two places', links(chapters.slice(1))],
    ['says more of each', links(chapters).replaceAll('</a>', '</a> tells of what the boats had seen out at sea that night')],
  ])('not when a list %s', (_, box) => {
    expect(clutterOf(chaptered(box))).toEqual([]);
  });

  const plain = (names: string[]): string => `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
  it.each([
    ['目录', `<div><h2>目录</h2><button>收起</button>${plain(chapters)}</div>`],
    ['目次', '<div class="toc"><h3>目次</h3></div>'],
    ['목차', '<div><p>목차</p><ul></ul></div>'],
    ['Contents', '<p>Contents</p>'],
  ])('made of by scripts: %s', (name, box) => {
    expect(clutterOf(chaptered(box)).map(({ text }) => text.slice(0, name.length))).toEqual([name]);
  });

  it.each([
    ['Table of contents', '<div class="toc"><p>Table of contents</p><ul></ul></div>'],
    ['Inhaltsverzeichnis', '<div><h2>Inhaltsverzeichnis</h2><div></div></div>'],
    ['On this page', '<h2>On this page</h2>'],
    ['Table of Contents', '<div><h5>Ann Lee</h5><div><h3>Table of Contents</h3><div id="toc"></div></div></div>'],
    ['目次', '<p>目次</p>'],
  ])('a title that means nothing else, over the text: %s', (name, box) => {
    const page = `<article><h1>Boats</h1>${story(1, 1)}${box}<div>${story(2, 4)}</div><h2>The quay</h2>${story(5, 9)}</article>`;
    expect(clutterOf(page).map(({ text }) => text)).toEqual([name]);
  });

  it('not a section on such things, further down', () => {
    const page = `<article><h1>Boats</h1>${story(1, 6)}<h2>Table of contents</h2>${story(7, 8)}<h2>The quay</h2>${story(9, 10)}</article>`;
    expect(clutterOf(page)).toEqual([]);
  });

  it('not a list under such a title that names something else, nor a title over text', () => {
    expect(clutterOf(chaptered(`<div><h2>Contents</h2>${plain(['Flour', 'Salt', 'Water'])}</div>`))).toEqual([]);
    expect(clutterOf(chaptered('<h2>Contents</h2>'))).toEqual([]);
    expect(clutterOf(chaptered('<div><h2>Contents</h2>Flour, salt and water</div>'))).toEqual([]);
  });

  it('not when it stands below what it names', () => {
    expect(clutterOf(`${chaptered('')}${links(chapters)}`)).toEqual([]);
  });
});
