import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

describe('lines', () => {
  it.each([
    ['of a poem stay', '<p>one<br>two<br>three</p>', '<p>one<br>two<br>three</p>'],
    ['that only the page’s style breaks', '<div style="white-space:pre-line">one\ntwo\nthree</div>', '<p>one<br>two<br>three</p>'],
    ['of an address stay', '<address>A<br>B</address>', '<address>A<br>B</address>'],
    ['in spans stay', '<p><span>One</span><span><br></span><span>Two</span></p>', '<p>One<br>Two</p>'],
    ['at the end of bold words stay', '<p><b>One<br></b>Two <i>and<br> three<br></i></p>', '<p><b>One<br></b>Two <i>and<br> three</i></p>'],
    ['with an empty one between are paragraphs', '<div>One.<br><br>Two.</div>', '<p>One.</p><p>Two.</p>'],
    [
      'with an empty one between are paragraphs in a font',
      '<div><font><font>One.<br><br>Two.</font></font></div>',
      '<p>One.</p><p>Two.</p>',
    ],
    [
      'with an empty one between stay in words of another language',
      '<p>a <span lang="fr">b<br><br>c</span></p>',
      '<p>a <span lang="fr">b<br><br>c</span></p>',
    ],
    [
      'of a dash or a missing count go above the text, and nowhere else',
      '<div><h2>A standfirst that says at some length what the text is about</h2></div><div>—</div><div>12</div><p>The first paragraph of the text says what it is about.</p><p>—</p><p>12</p>',
      '<h2>A standfirst that says at some length what the text is about</h2><p>The first paragraph of the text says what it is about.</p><p>—</p><p>12</p>',
    ],
    ['drawn where nothing is separated go', '<p>x</p><hr><hr><p>y</p><hr>', '<p>x</p><hr><p>y</p>'],
  ])('%s', async (_, html, expected) => {
    expect(await tidied(html, 'The title')).toBe(expected);
  });
});

it('labels over the name and the day go with these, and stay over others', async () => {
  const facts = (name: string, day: string) =>
    tidied(
      `<div><div>Author</div><div><p>${name}</p></div><div>Published</div><div><p>${day}</p></div></div><p>The ferry has stopped, and nobody says for how long.</p>`,
      'The ferry',
      'Ines Calder',
      '2024-01-17',
    );
  expect(await facts('Ines Calder', 'January 17, 2024')).toBe('<p>The ferry has stopped, and nobody says for how long.</p>');
  expect(await facts('Of the first book', 'In three parts')).toMatch(/Author.*Of the first book.*Published.*In three parts/);
});

it('a caption that ends with the name stays, and a line that says no more than it goes', async () => {
  const under = (line: string) =>
    tidied(
      `<div><img src="/a.jpg" width="900" height="600"><p>${line}</p></div><p>The ferry has stopped.</p>`,
      'The ferry',
      'Ann Lee',
      '2024-05-12',
    );
  expect(await under('The Morag in May 2024, by Ann Lee')).toContain('Morag');
  expect(await under('By Ann Lee, 12 May 2024')).not.toContain('Ann');
  expect(await under('By Ann Lee, harbour reporter, 12 May 2024')).not.toContain('Ann');
});

it('a place after the name goes with it, and what else is said of the text stays', async () => {
  const above = (line: string) =>
    tidied(`<p>${line}</p><p>The ferry has stopped, and nobody says for how long.</p>`, 'The ferry', 'Ann Lee', undefined);
  expect(await above('By Ann Lee — Fort William')).not.toContain('Ann');
  expect(await above('By Ann Lee – photos: Max Moe')).toContain('Max Moe');
  expect(await above('Ann Lee — Fort William')).toContain('Fort William');
});

describe('the day before the first word', () => {
  const opened = (start: string) => tidied(`<div>${start}<br>More of it.</div>`, 'The ferry', '', '2022-11-18');

  it.each([
    '<span class="news-date-time">18.11.2022</span>The ferry has stopped.',
    '<em>18 November 2022</em><b>The</b> ferry has stopped.',
  ])('goes where a style sheet had set it apart: %s', async (start) => expect(await opened(start)).not.toContain('2022'));

  it.each([
    '<b>18 November 2022</b> – The ferry has stopped.',
    '<b>18 November 2022</b> was its last day.',
    '<b>4 May 1931</b>The ferry has stopped.',
    'On <b>18 November 2022</b>The ferry has stopped.',
  ])('stays where it is the text’s own: %s', async (start) => expect(await opened(start)).toMatch(/2022|1931/));
});

const [one, two, three] = ['O wild West Wind, thou breath of being,', 'Thou, from whose presence', 'Are driven'];

describe('verse', () => {
  it.each([
    [
      'a box a line',
      `<div class="poem"><div class="line">${one}</div><div class="line indent">${two}</div></div>`,
      `<p>${one}<br>${two}</p>`,
    ],
    [
      'a box a line, and a break in each',
      `<div class="o-poem"><div>${one}<br></div><div>${two}<br></div><div><br></div><div>${three}<br></div><div>so<br></div></div>`,
      `<p>${one}<br>${two}</p><p>${three}<br>so</p>`,
    ],
    ['lines without names', `<div class="stanza"><div>${one}</div><div>${two}</div></div>`, `<p>${one}<br>${two}</p>`],
    [
      'stanzas',
      `<div class="poem"><div class="stanza"><div class="line">${one}</div><div class="line">${two}</div></div><div class="stanza"><div class="line">${three}</div><div class="line">x</div></div></div>`,
      `<p>${one}<br>${two}</p><p>${three}<br>x</p>`,
    ],
    [
      'pieces of a paragraph',
      `<p><span class="line" style="display:block">${one}</span><span class="line" style="display:block">${two}</span></p>`,
      `<p>${one}<br>${two}</p>`,
    ],
    ['indents', `<div style="white-space:pre-wrap">${one}\n   ${two}</div>`, `<p>${one}<br>&nbsp;&nbsp;&nbsp;${two}</p>`],
  ])('keeps its lines: %s', async (_, html, expected) => expect(await tidied(html)).toBe(expected));

  it.each([
    ['by name', '<pre class="wp-block-verse">a\n   b</pre>'],
    ['by its letters', '<pre style="font-family:Georgia,serif">a\n   b</pre>'],
  ])('is no listing: %s', async (_, html) => expect(await tidied(html)).toBe('<pre data-galley-verse="">a\n   b</pre>'));

  it('paragraphs in a box of that name stay paragraphs', async () => {
    const paragraphs = `<p>${one}</p><p>${two}</p>`;
    expect(await tidied(`<div class="poem">${paragraphs}</div>`)).toBe(paragraphs);
  });
});

describe('pieces of a line', () => {
  const block = 'style="display:block"';
  it.each([
    [
      'that are lines are lines',
      `<p><span ${block}>Being,</span><em ${block}>Thou</em> and more</p>`,
      '<p>Being,<br><em>Thou</em><br> and more</p>',
    ],
    ['are words apart in a heading', `<h2><span ${block}>Part</span>One</h2><p>x</p>`, '<h2>Part One</h2><p>x</p>'],
    ['in a row stay in it', '<p style="display:flex"><span>10</span>:<span>20</span></p>', '<p>10:20</p>'],
    ['that float stay in it', '<p><span style="float:left">T</span>he end</p>', '<p>The end</p>'],
  ])('%s', async (_, html, expected) => expect(await tidied(html)).toBe(expected));
});

it('the numbers of printed pages go, and the places they are at stay', async () => {
  const page =
    '<p><span class="pagenum"><a name="Page_2" id="Page_2">[Pg 2]</a></span>“I wait, ma’am,” he said. <a href="#Page_2">See there</a>.</p>';
  const result = await tidied(page);
  expect(result).not.toContain('Pg 2');
  expect(result).toContain('id="Page_2"');
  const kept = '<p>He opened <span class="page-title">1984</span> at page <span class="num">2</span>.</p>';
  expect(await tidied(kept)).toBe('<p>He opened 1984 at page 2.</p>');
});

it('a numbered caption that follows once more is shown once', async () => {
  const caption = '<p><b>Figure 1.</b> Nickel in moss against buses.</p>';
  const line = '<p>Turn around, there is no lamp on solid ground.</p>';
  expect(await tidied(`${caption}${caption}${line}${line}`)).toBe(`${caption}${line}${line}`);
});

describe('signs between facts', () => {
  it.each([
    ['that are all a paragraph has go', '<p>One.</p><p>(<a></a>)</p><p>.</p><p>, and </p><p>…</p>', '<p>One.</p><p>…</p>'],
    ['with nothing after them go', '<p><span>1.70.0</span> · </p>', '<p>1.70.0</p>'],
    ['with nothing before them go', '<p> | <b>hide</b></p>', '<p><b>hide</b></p>'],
    ['alone go', '<p>x</p><p>|</p><p>y</p>', '<p>x</p><p>y</p>'],
    ['between two stay', '<p><b>a</b> · <b>b</b></p>', '<p><b>a</b> · <b>b</b></p>'],
    ['that end a sentence stay', '<p>राम घर गया |</p>', '<p>राम घर गया |</p>'],
    ['in cells stay', '<table><tr><th>Sail</th><th>Oar</th></tr><tr><td>a</td><td>·</td></tr></table>', '<td>·</td>'],
    ['that mark an entry stay', '<p>· <b>Entry</b> of its own</p>', '<p>· <b>Entry</b> of its own</p>'],
  ])('%s', async (_, html, expected) => expect(await tidied(html)).toContain(expected));
});

describe('a line that says twice what it says', () => {
  it.each([
    [
      'for a pointer that comes near',
      '<h3><a href="/x"><span class="a">Web Apps</span><span class="b">Web Apps</span></a></h3><p>x</p>',
      'Web Apps',
    ],
    ['for readers of screens', '<h2><a aria-hidden="true" href="/x">Ovens</a>Ovens</h2><p>x</p>', '<h2>Ovens</h2>'],
    [
      'in pieces for its looks, and with what it is',
      '<p>Ovens</p><div><div aria-hidden="true"><span>$</span><span>379</span><span>.99</span></div><span>current price $379.99</span></div>',
      'current price $379.99',
    ],
    ['in a hint', '<ul><li><span>Security at sea</span> <div>Security at sea</div></li></ul>', '<li>Security at sea'],
  ])('says it once: %s', async (_, html, expected) => {
    const result = await tidied(html);
    expect(result).toContain(expected);
    expect(result.match(/Apps|Ovens|Security/g)).toHaveLength(1);
    expect(result.match(/379/g)?.length ?? 1).toBe(1);
  });

  it.each([
    ['a name of two like words', '<p><span>Walla</span> <span>Walla</span></p>', /Walla.*Walla/],
    ['a refrain', '<div class="x"><p>Row, row your boat</p><p>Row, row your boat</p></div>', /boat.*boat/],
    ['lines that a break parts', '<p>Sail on now<br>Sail on now</p>', /now.*now/],
    ['with more beside it', '<p><b>The sea, the sea</b> <i>The sea, the sea</i> is calm.</p>', /sea.*sea.*sea.*sea/],
    [
      'a sign beside words that hold no such',
      '<p><span aria-hidden="true">No. 4</span> <span>The fourth boat</span></p>',
      /No\. 4.*fourth/,
    ],
    ['code', '<pre><span>let a = b</span><span>let a = b</span></pre>', /a = b.*a = b/],
    ['cells', '<table><tr><th>Sail</th><th>Oar</th></tr><tr><td>two men</td><td>two men</td></tr></table>', /two men.*two men/],
  ])('is left as it is: %s', async (_, html, expected) => expect(await tidied(html)).toMatch(expected));
});

it('an empty piece that is called a break ends a line', async () => {
  expect(await tidied('<div>It calms.<span class="id-r-component br" data-pos="3"></span>The brain can change.</div>')).toContain(
    'It calms.<br>The brain',
  );
  expect(await tidied('<div>It calms.<span class="break"></span>The brain can change.</div>')).not.toContain('<br>');
});
