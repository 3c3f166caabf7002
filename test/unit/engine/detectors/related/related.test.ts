// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const list = '<ul><li><a href="/a">Les ports de la Loire et leurs bacs</a></li><li><a href="/b">Les phares verts du nord</a></li></ul>';
const titles = (html: string) => clutterOf(html).map(({ kind, text }) => `${kind}: ${text}`);

describe('what stands under “related”', () => {
  it('ends with its section, and at the foot of the page', () => {
    const rail =
      '<section><h2>あわせて読みたい</h2><ul><li><a href="/r2">桜が満開</a></li><li><a href="/r3">祭り再開へ</a></li></ul></section>';
    const [found] = clutterOf(`<main><h1>Boats</h1>${story(1, 6)}</main>${rail}<footer>無断転載を禁じます</footer>`).filter(
      ({ kind }) => kind === 'related',
    );
    expect(found).toMatchObject({ reason: { detail: 'あわせて読みたい' }, text: 'あわせて読みたい 桜が満開 祭り再開へ' });
  });

  it.each(['People are also reading…', 'Read this next', 'Seguir leyendo', 'This article is cited by'])('is found under “%s”', (label) => {
    const [found] = titles(`<article><h1>Boats</h1>${story(1, 6)}<div><div>${label}</div>${list}</div>${story(7, 9)}</article>`);
    expect(found).toMatch(/^related: .*phares verts/);
  });

  it('is found as one story in a box between paragraphs, under “Related Story”', () => {
    const box = `<aside><div>Related <span>Story</span></div><div><img src="/i.jpg" alt=""></div><h3><a href="/2025/boats-of-the-north">The boats of the north and who keeps them</a></h3></aside>`;
    expect(titles(`<article><h1>Boats</h1>${story(1, 6)}${box}${story(7, 9)}</article>`)).toContainEqual(
      expect.stringMatching(/^related: .*who keeps them/),
    );
  });

  it('is found where each entry of a list begins with words of its own', () => {
    const entry = (words: string, at: string) => `<li>${words} <a href="${at}">and the lamp that went out. Nobody knows why</a></li>`;
    const under = (last: string) =>
      titles(
        `<article><h1>Boats</h1>${story(1, 6)}<div>More great PRESS stories</div><ul>${entry('The keeper, the boat that he built, ', '/a')}${entry('Want to row better in winter? Read of the rowers of the north, ', '/b')}${last}</ul></article>`,
      );
    expect(under(entry('The harbour, ', '/c'))).toContainEqual(expect.stringMatching(/^related: The keeper/));
    expect(under(entry('The harbour, ', 'https://lights.example/c'))).toEqual([]);
    expect(under('<li>The harbour is as old as the town, and nobody has ever counted its boats.</li>')).toEqual([]);
  });

  it('is found under “Read more” set as a heading, where it leads to the site’s own pages', () => {
    const below = (links: string): string[] => titles(`<article><h1>Boats</h1>${story(1, 6)}<h3>Read more:</h3>${links}</article>`);
    expect(below(list)).toEqual(['related: Read more:', expect.stringMatching(/^related: Les ports/)]);
    expect(below(list.replace('"/b"', '"https://lights.example/"'))).toEqual([]);
  });

  it('is found where a sentence says what its cards are', () => {
    const card = (at: string) => `<li><a href="${at}"><img src="/i.jpg"><span>The lights of the north go out</span></a></li>`;
    const under = (cards: string) =>
      titles(
        `<article><h1>Boats</h1>${story(1, 6)}<section><h2>Related</h2><p>More of our reporting on the harbour and its boats over the last years.</p><ul>${cards}</ul></section>${story(7, 9)}</article>`,
      );
    expect(under(card('/a') + card('/b') + card('/c'))).toEqual([expect.stringMatching(/^related: Related More of our reporting.*lights/)]);
    expect(under(card('/a') + card('/b') + card('https://other.example/c'))).toEqual([]);
  });

  it('is found where cards go on behind a link at the end of their first lines', () => {
    const card = (at: string, link: string) =>
      `<div class="card"><h4><a href="${at}">The lights of the north</a></h4><p>They went out in the night of the storm, and nobody saw it but the keeper. <a href="${at}">${link}</a></p></div>`;
    const under = (link: string) =>
      titles(
        `<article><h1>Boats</h1>${story(1, 6)}</article><div><h2>Related posts</h2><div>${card('/a', link)}${card('/b', link)}</div></div>`,
      );
    expect(under('Read more …').join()).toMatch(/related: Related posts.*keeper/);
    expect(under('the old lamp').join()).not.toMatch(/keeper/);
  });

  it('is found where one story stands under it, in a box of their own', () => {
    const one = (link: string) =>
      titles(
        `<article><h1>Boats</h1>${story(1, 6)}<aside><header><h2>Related coverage</h2></header><ul><li>${link} <time>March 1, 2016</time></li></ul></aside>${story(7, 9)}</article>`,
      );
    expect(one('<a href="/a">The lights of the north go out</a>')).toEqual([expect.stringMatching(/^related: .*lights/)]);
    expect(one('<a href="https://other.example/a">The lights of the north go out</a>')).toEqual([]);
    expect(one('<a href="/a">Lighthouses</a>')).toEqual([]);
  });

  it('is found where each sentence of a list leads to a story of the site, in a box of their own', () => {
    const entry = (at: string) =>
      `<li><p>Learn why <a href="${at}">the keepers of the north and their lamps</a> are the ones whom towns of the coast have praised most of all.</p></li>`;
    const box = (last: string, tag: string) =>
      `<${tag}><h4>You may be interested in the following topics as well:</h4><ul>${entry('/a')}${entry('/b')}${last}</ul></${tag}>`;
    const under = (last: string) => titles(`<article><h1>Boats</h1>${story(1, 6)}${box(last, 'div')}</article>`);
    expect(under(entry('/c'))).toEqual([expect.stringMatching(/^related: You may be interested.*praised/)]);
    expect(under(entry('https://lights.example/c'))).toEqual([]);
    expect(
      under('<li><p>Learn why <a href="/c">they</a> keep, and <a href="/d">why</a> the towns of the coast have praised them.</p></li>'),
    ).toEqual([]);
    expect(
      titles(`<article><h1>Boats</h1>${story(1, 6)}${box(entry('/c'), 'div').replace(/<.?div>/g, '')}${story(7, 9)}</article>`),
    ).toEqual([]);
  });

  it('goes on over headings that only say what the one link below them says', () => {
    const card = (heading: string, title: string, at: string) =>
      `<h2>${heading}</h2><figure><img src="/i.jpg"></figure><ul><li><a href="${at}">${title}</a>.</li></ul>`;
    const cards = (second: string) =>
      card('More from the harbour:', 'Twelve ways to mend a boat in winter', '/a') + card(second, 'Twenty ropes that hold', '/b');
    const under = (second: string) => titles(`<article><h1>Boats</h1>${story(1, 6)}${cards(second)}<h2>Ropes</h2>${story(7, 9)}</article>`);
    expect(under('Twenty ropes that hold').join()).toMatch(/mend a boat.*Twenty ropes/);
    expect(under('Twenty ropes that hold').join()).not.toContain('Paragraph');
    expect(under('What holds a boat').join()).not.toContain('Twenty ropes');
  });

  it('is found under “ALSO:” in a line of its own, where it leads to the site’s own pages', () => {
    const among = (line: string, links = '<p><a href="/a">The lights of the north go out</a></p><p><a href="/b">A ferry is late</a></p>') =>
      titles(`<article><h1>Boats</h1>${story(1, 6)}${line}${links}${story(7, 9)}</article>`);
    expect(among('<p><strong>ALSO:</strong></p>')).toEqual([
      'related: ALSO:',
      expect.stringMatching(/lights/),
      expect.stringMatching(/late/),
    ]);
    expect(among('<p>Also:</p>')).toEqual([]);
    expect(
      among('<p>ALSO:</p>', '<p><a href="https://lights.example/">The lights of the north</a></p><p><a href="/b">A ferry</a></p>'),
    ).toEqual([]);
  });

  it('ends where a box with a heading of its own begins', () => {
    const card =
      '<div class="x"><h3>Harbour pie</h3><ul><li>200 g flour and a little salt</li><li>100 g butter, cold</li><li>three leeks</li></ul><ol><li>Mix the flour and the butter, add water, roll it out.</li><li>Bake the leeks in it for an hour.</li></ol><a href="/print">Print</a></div>';
    const found = titles(`<article><h1>Boats</h1>${story(1, 6)}<h2>You might also like</h2>${list}${card}</article>`);
    expect(found).toEqual([expect.stringMatching(/^related: You might/), expect.stringMatching(/^related: Les ports/)]);
  });

  it('is found where cards end in a button each', () => {
    const card = (i: number): string =>
      `<div class="c"><h3>Boat number ${i}</h3><p>It sailed in the spring with nine men and a cat on board, and came home late.</p><a href="/b${i}">Read on</a></div>`;
    const found = titles(
      `<article><h1>Boats</h1>${story(1, 6)}</article><div><h2>Related articles</h2><div>${[1, 2, 3].map(card).join('')}</div></div>`,
    );
    expect(found.join()).toContain('Boat number 3');
  });

  it('is found below a row of its heading and a link to all of them', () => {
    const row = '<div><h2>You may also like</h2><div><a class="button" href="/blog">View more articles</a></div></div>';
    const found = titles(`<article><h1>Boats</h1>${story(1, 6)}</article><section>${row}<div>${list}</div></section>`);
    expect(found.join()).toContain('You may also like View more articles Les ports');
  });

  it.each(['بیشتر بخوانید:', 'Bunlar da ilginizi çekebilir'])('is found between paragraphs: %s', (label) => {
    const links = ['ab', 'cd'].map((at) => `<li><a href="/${at}">Another story of the site ${at}</a></li>`).join('');
    const box = `<div><b>${label}</b><ul>${links}</ul></div>`;
    expect(titles(`<main><h1>Boats</h1>${story(1, 6)}${box}${story(7, 9)}</main>`).join()).toContain('Another story');
  });

  it('is found by a heading in Thai', () => {
    const box = `<div><h3>บทความที่เกี่ยวข้อง</h3>${list}</div>`;
    expect(titles(`<article><h1>Boats</h1>${story(1, 6)}${box}</article>`)).toEqual([expect.stringMatching(/^related: บทความ/)]);
  });

  it('is found where titles that link begin a line that goes on', () => {
    const line = (i: number): string =>
      `<p><a href="/s${i}">The harbour’s income for all</a> Money from the state? – Pro &amp; contra ${i}</p>`;
    const box = (rest: string): string => `<div class="box"><h6>Mehr zum Thema</h6>${line(1)}${line(2)}${rest}</div>`;
    expect(titles(`<main><h1>Boats</h1>${story(1, 6)}${box('')}</main>`)).toEqual([expect.stringMatching(/^related: Mehr/)]);
    expect(titles(`<main><h1>Boats</h1>${story(1, 6)}${box(story(7, 9))}</main>`).join()).not.toContain('Paragraph 8');
  });

  it.each([
    [
      'that are reviewed',
      (i: number) => `<a href="/r${i}">Osprey ${i}</a> – light and tough, and the one that we carried through the Alps for a month.`,
    ],
    [
      'of other sites',
      (i: number) => `<a href="https://shop.example/${i}">Osprey, the large one</a> – light, tough, and carried through the Alps`,
    ],
  ])('is not a list of things %s', (_, line) => {
    const picks = [1, 2, 3].map((i) => `<p>${line(i)}</p>`).join('');
    expect(titles(`<main><h1>Boats</h1>${story(1, 6)}<h2>Recommended</h2>${picks}</main>`)).toEqual([]);
  });

  it('is no guide to what it recommends, each with its shops', () => {
    const shops = '<div><a href="https://shop.example/1">$49 at Hardwareland</a><a href="https://hose.example/">View on Hose</a></div>';
    const said = '<p>The Fernley is what a hose was in 1970: thick black rubber with brass at both ends, and it will outlive you.</p>';
    const entry = (more: string) => `<div><h3>Fernley hose</h3>${shops}${said}${more}</div>`;
    const below = (box: string) =>
      titles(`<main><h1>Hoses</h1>${story(1, 6)}<h2>Our Recommendations</h2>${box}<h2>Tests</h2>${story(7, 9)}</main>`);
    expect(below(entry(said))).toEqual([]);
    expect(below(entry('<ul><li>Did not kink</li></ul>'))).toEqual([]);
    expect(below(`<div><h3><a href="/a">Fernley hose</a></h3><a href="/a">Read on</a>${said}</div>`)).not.toEqual([]);
  });

  const sections = (rank: string) =>
    ['Origine', 'Accueil'].map((name, at) => `<${rank}>${name}</${rank}>${story(at * 3 + 7, at * 3 + 9)}`).join('');
  it.each([
    ['Articles connexes', `<h2>Articles connexes</h2>${list}`],
    ['Articles connexes, under another', `<h2>Voir aussi</h2><h3>Articles connexes</h3>${list}`],
    ['Zobacz też, with a link to edit it', `<div><h2>Zobacz też</h2><span>[<a href="/e">edytuj</a>]</span></div>${list}`],
  ])('is a section of an encyclopaedia: %s', (_, box) => {
    expect(titles(`<main><h1>Boats</h1>${story(1, 6)}${sections('h2')}${box}</main>`)).toEqual([]);
  });

  it.each([
    ['in a box of its own', `<aside><h2>Articles connexes</h2>${list}</aside>`, sections('h2')],
    ['beside no other section', `<h2>Articles connexes</h2>${list}`, ''],
    ['over cards', `<h2>Articles connexes</h2>${list.replaceAll('">Les', '"><img src="p.jpg">Les')}`, sections('h2')],
  ])('is a site’s other stories %s', (_, box, before) => {
    expect(titles(`<main><h1>Boats</h1>${story(1, 6)}${before}${box}</main>`).join()).toContain('Articles connexes');
  });
});
