// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://www.harbour-press.example/2024/05/01/boats-in-the-harbour';
const among = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`;
const taken = (box: string): string =>
  clutterOf(among(box), url)
    .map(({ reason, text }) => `${reason.id}: ${text}`)
    .join(' | ');

const title = 'The lighthouse keeper who stayed';
const link = `<a href="/2024/05/02/the-keeper">${title}</a>`;

describe('a label in a line of its own, over the title of another story', () => {
  it.each([
    ['READ NEXT:', `<p>READ NEXT:</p><p>${link}</p>`],
    ['Read next:', `<p><strong>Read next:</strong></p><p><strong>${link}</strong></p>`],
    ['Seguir leyendo:', `<p><b>Seguir leyendo:</b></p><p>${link}</p>`],
    ['Seguí leyendo', `<p><b>Seguí leyendo</b></p><p>${link}</p>`],
    ['Te puede interesar', `<p>Te puede interesar</p>${link}`],
    ['ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ', `<p><strong>ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ</strong></p><p>${link}</p>`],
    ['Čtěte také', `<p>Čtěte také</p><h4>${link}</h4>`],
  ])('%s', (label, box) => {
    expect(taken(box)).toBe(`read_also: ${label} | read_also: ${title}`);
  });

  it.each([
    `<div><span>Läs också</span><h3>${link}</h3></div>`,
    `<div><div>Citeşte şi</div><a href="/2024/05/02/the-keeper"><img src="a.jpg"><h3>${title}</h3></a></div>`,
    `<table><tbody><tr><td><p><strong>Bạn có thể quan tâm:</strong></p><ul><li>${link}</li></ul></td></tr></tbody></table>`,
  ])('in a box of their own: %s', (box) => {
    expect(taken(box)).toMatch(/^read_also: [^|]*$/);
    expect(taken(box)).toContain(title);
  });

  it('over several of them in lines of their own', () => {
    const lines = ['Lue aiheesta lisää:', 'Read more on this topic:'].map(
      (label) => `<p><strong>${label}</strong></p>${`<p>${link}</p>`.repeat(4)}`,
    );
    for (const box of lines) expect(taken(box).split(title)).toHaveLength(5);
  });

  it.each([
    [
      'MORE ON HARBOURS',
      `<p><b>MORE ON HARBOURS</b></p><p><b>${link}</b></p><p><b>${link}</b></p><hr><p>${'The time of the tide was set right after it had been printed. '.repeat(2)}</p>`,
    ],
    ['More on the harbour', `<p><strong>More on the harbour</strong></p><p>${link}</p><p>${link}</p>`],
    ['Mehr zum Hafen', `<p><strong>Mehr zum Hafen</strong></p><p>${link}</p><p>${link}</p>`],
  ])('a label of common words in other letters, over several of them: %s', (label, box) => {
    expect(taken(box)).toBe(`read_also: ${label}${` | read_also: ${title}`.repeat(2)}`);
  });

  it('no file to fetch', () => {
    expect(taken('<h2>関連ファイル</h2><ul><li><a href="/files/gate.pdf">水門の図面（PDF：340KB）</a></li></ul>')).toBe('');
  });

  it('several of them', () => {
    expect(taken(`<p>Read also:</p><p>${link}</p><p><a href="/2024/05/03/ice">How a harbour froze over</a></p>`)).toContain('froze over');
  });

  it.each([
    ['over a sentence', `<p>Read next:</p><p>${link}, who told us of it, had been at sea for most of his life before the war.</p>`],
    [
      'over what other sites have',
      '<p>Further reading on boats:</p><p><a href="https://boats.example/p">How to mend a wooden boat</a></p>',
    ],
    ['over the name of a thing', '<p>Read more</p><p><a href="/manual">The manual</a></p>'],
    ['over a list', `<p>Read more:</p>${`<p>${link}</p>`.replace('keeper"', '$&').repeat(5)}`],
    ['that goes on', '<p>関連する法律の条文</p><p><a href="/law">港湾法の第三条と第四条の全文</a></p>'],
    ['of common words in the text’s letters', `<p>More on the keepers</p><p>${link}</p><p>${link}</p>`],
    ['of one common word, as over the parts of a series', `<p><b>Read</b></p><p>${link}</p><p>${link}</p>`],
    ['of common words over one of them', `<p><b>More on the keepers</b></p><p>${link}</p>`],
    [
      'of common words under each of several things',
      [1, 2]
        .map((n) => `<h3>Keeper ${n}</h3>${story(10 + n, 10 + n)}<p><b>More on keeper ${n}:</b></p><p>${link}</p><p>${link}</p>`)
        .join(''),
    ],
    ['in a list', `<ul><li><b>Read more</b> <span>${link}</span>, a book of the keepers and their lives</li></ul>`],
    ['in a cell of a table', `<table><tr><td><b>Read more</b><p>${link}</p></td><td>A book</td></tr><tr><td>1</td><td>2</td></tr></table>`],
  ])('not one %s', (_, box) => {
    expect(taken(box)).toBe('');
  });
});

describe('a label in capitals', () => {
  it('needs no sign after it', () => {
    expect(taken(`<p>CITEȘTE ȘI ${link}</p>`)).toBe(`read_also: CITEȘTE ȘI ${title}`);
    expect(taken(`<p>Read more ${link}</p>`)).toBe('');
  });
});
