// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const taken = (box: string) =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 9)}${box}</article>`).flatMap(({ kind, text }) =>
    kind === 'author' ? [text] : [],
  );
const face = '<a href="/kumiko"><img src="/u.png" width="60" height="60" alt=""></a>';

describe('who wrote it, below the text', () => {
  it.each([
    `<div>${face}<a href="/kumiko">くみこ</a><button>フォロー</button><p>静岡の片隅で、お茶と畑のことを書いています。週に一度の更新です。</p></div>`,
    `<div>${face}<div><a href="/ann">Ann Lee</a><button>Follow</button></div><p>Writes on boats, harbours and the people who mend them in winter.</p></div>`,
  ])('goes with the button to follow them: %s', (box) => {
    expect(taken(box)).toEqual([expect.stringMatching(/^(?:くみこ|Ann Lee)/)]);
  });

  it('goes where a sentence begins with a name in a script without capitals', () => {
    expect(
      taken(
        '<div><a href="/author/t">高峰真理子</a><p>高峰真理子は北部総局の記者。出版と地域文化を十二年にわたって取材してきた。</p></div>',
      ),
    ).toHaveLength(1);
  });

  it.each(['About the expert', 'Über den Author'])('goes under “%s”', (heading) => {
    const card =
      '<div><div><img src="/z.jpg" alt="Photo of Zoe Merk"><div><h3>Zoe Merk</h3></div></div><p>Zoe is our keeper of ropes, and has spliced them for fifteen years in all the harbours of the coast.</p></div>';
    expect(taken(`<div><h2>${heading}</h2>${card}</div>`)).toHaveLength(1);
  });

  it('is not whom papers tell of under “Zur Person”', () => {
    const note = '<p>Dr. Ada Kern ist Biomechanikerin und lehrt seit dreißig Jahren, wie man sitzt.</p>';
    expect(taken(`<h3>Zur Person</h3>${note}`)).toEqual([]);
    expect(taken(`<h3>Zur Autorin</h3>${note}`)).toHaveLength(2);
  });

  it('goes with a face that is called an author’s, and the name over who that is', () => {
    const card = (name: string, box = 'author') =>
      `<div class="note"><div class="${box}__photo"><img src="/${name}.jpg" alt="${name.toLowerCase()}"></div><div><h3>${name}</h3><p>${name} is the head of boats at the harbour and has written on them for ten years.</p></div></div>`;
    expect(taken(card('Ann Lee') + story(20, 21))).toEqual([expect.stringMatching(/^Ann Lee Ann Lee is/)]);
    expect(taken(card('Ann Lee', 'guest'))).toEqual([]);
    expect(taken(['Ann Lee', 'Bo Berg', 'Cy Dahl'].map((name) => card(name)).join(''))).toEqual([]);
  });

  it('goes where the card sets what it says of him as a quotation, not where it quotes him', () => {
    const card = (said: string) =>
      `<div class="AuthorBox"><figure><img src="/a.jpg" alt="Ann Lee"><span><img src="/a.jpg" alt="Ann Lee"></span><figcaption><cite><p>Ann Lee</p></cite></figcaption></figure><blockquote>${said}</blockquote></div>`;
    expect(taken(card('Ann Lee is the head of boats at the harbour and has written on them for ten years.'))).toHaveLength(1);
    expect(taken(card('I was the head of boats at the harbour, and Ann Lee is what they called me for ten years.'))).toEqual([]);
  });

  it('goes where it is one short sentence, in a box between paragraphs', () => {
    const box = (said: string) =>
      `<section><a href="/authors/ann-lee"><img src="a.jpg"><span>Ann Lee</span></a><div><p>${said}</p></div></section>${story(20, 30)}`;
    expect(taken(box('Ann Lee is our harbour correspondent.'))).toEqual(['Ann Lee Ann Lee is our harbour correspondent.']);
    expect(taken(box('Ann Lee stayed on the boat that night.'))).toEqual([]);
    const above =
      '<div><div><a href="/authors/ann-lee">Ann Lee</a><p>Harbour editor.</p></div><p>Ann Lee writes on boats, harbours and the people who mend them in winter.</p></div>';
    expect(taken(above)).toHaveLength(1);
    expect(taken(`<p>Ask <a href="/people/ann-lee">Ann Lee</a>.</p><p>Ann Lee is at home.</p>${story(20, 30)}`)).toEqual([]);
  });

  it('takes nothing from a list of facts that names them', () => {
    const fact = (name: string, said: string) => `<li><span>${name}:</span> ${said}</li>`;
    expect(
      taken(`<div><ul>${fact('Author', 'Wen Li')}${fact('Total Time', '15 minutes')}${fact('Yield', '2 servings')}</ul></div>`),
    ).toEqual([]);
  });

  it('takes nothing from what is said of each of several books', () => {
    const book = (title: string, who: string) =>
      `<div><h4>${title}</h4><div><p><strong>Author:</strong> ${who}<br><strong>Released:</strong> June 17<br><strong>Genre:</strong> Boats</p></div>${story(20, 21)}</div>`;
    expect(taken(book('The boat', 'Wen Li') + book('The keeper', 'Ann Lee') + book('The lamp', 'Bo Berg'))).toEqual([]);
    expect(taken('<div><p><strong>Author:</strong> <a href="/wen">Wen Li</a>, who rows.</p></div>')).not.toEqual([]);
  });

  it('stays as a section among those of a text', () => {
    const sections = '<h2>Author</h2><p>The author widget draws a name and a face.</p><pre>new Author()</pre>';
    const next = `<h2>Byline</h2>${story(20, 21)}`;
    expect(taken(sections + next)).toEqual([]);
    expect(taken(sections)).not.toEqual([]);
    expect(taken(`<h2>About the author</h2><p>She rows.</p><h2>Related posts</h2>${story(20, 21)}`)).not.toEqual([]);
  });

  it.each(['’s husband has rowed four of these boats for us', ' reviewed four of these boats and shared what she made of each'])(
    'stays where it is told what they have or did: Ann Lee%s',
    (said) =>
      expect(taken(`<p><a href="/author/ann">Ann Lee</a>${said}, and this is what she says.</p><h3>The fifth boat</h3>`)).toEqual([]),
  );

  it('stays where the text tells of them between its paragraphs, and goes after it', () => {
    const line = '<p><a href="/author/ann">Ann Lee</a> has rowed four of these boats for us, and this is what she says of each.</p>';
    expect(taken(line + story(10, 12))).toEqual([]);
    expect(taken(`${line}<h3>The fifth boat</h3>${story(20, 30)}`)).toEqual([]);
    expect(taken(`${line}<h3>The harbour tonight</h3>${story(20, 22)}`)).not.toEqual([]);
    expect(taken(line)).toEqual([expect.stringMatching(/^Ann Lee has rowed/)]);
  });

  const heading = (says: string): string =>
    `<h3>${says}</h3><p>Ann Lee writes on boats, harbours and the people who mend them in winter.</p>`;
  it('goes under a heading that names them, with what is said of them', () => {
    expect(taken(heading('Written by Ann Lee'))).toEqual(['Written by Ann Lee', expect.stringMatching(/^Ann Lee writes/)]);
    expect(taken(heading('Ann Lee'))).toEqual([]);
    expect(taken(heading('Written by Ann Lee').replace('<p>Ann Lee', '<p>The harbour’s mason'))).toEqual([]);
    expect(taken('<h3>By Lake Como</h3><p>Lake Como has boats and harbours, and people who mend them in winter.</p>')).toEqual([]);
  });

  it('stays in a feed', () => {
    const post = `<div>${face}<a href="/ann">Ann Lee</a><button>Follow</button><p>The last boat of the year left at ten, and nobody on the quay waved.</p></div>`;
    expect(taken(post.repeat(5))).toEqual([]);
  });

  it.each([
    `<div><p>The last boat of the year left at ten, and nobody on the quay waved to it that night.</p>${face}<button>Follow</button></div>`,
    `<div>${face}<a href="/kumiko">くみこ</a><button>Follow us on Facebook</button><p>The last boat of the year left at ten, and nobody on the quay waved.</p></div>`,
  ])('stays: %s', (box) => {
    expect(taken(box)).toEqual([]);
  });
});
