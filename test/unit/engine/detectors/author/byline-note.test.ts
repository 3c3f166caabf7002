// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const by = '<div>By <a href="/author/ann-lee">Ann Lee</a></div>';
const bio = 'Ann is a harbour pilot who has written on boats for ten years, and keeps the log of the old club.';
const headed = (box: string, title = 'Boats in the harbour', text = story(1, 8)): string =>
  `<article><header><h1>${title}</h1>${box}</header><div>${text}</div></article>`;
const notesOn = (html: string, url?: string) => clutterOf(html, url).flatMap(({ kind, text }) => (kind === 'author' ? [text] : []));

describe('a note on whoever wrote it, under the byline', () => {
  it.each([
    bio,
    'Ann Lee writes about boats, harbours and the people who mend them in winter for the Gazette.',
    'Ann Lee schreibt seit zehn Jahren für die Hafenzeitung über Boote, Stege und die Leute, die dort leben.',
    'Ann Lee écrit sur les bateaux, les ports et les gens qui les réparent pendant tout l’hiver.',
  ])('goes: %s', (said) => {
    expect(notesOn(headed(`<div>${by}<time>1 May 2026</time><div>${said}</div></div>`))).toEqual([said]);
  });

  it('goes where the byline is known by its words', () => {
    const plain = '<div><span>By</span> <a href="/ann-lee-1204">Ann Lee</a></div>';
    expect(notesOn(headed(`<div>${plain}<p>${bio}</p></div>`))).toEqual([bio]);
  });

  it('goes where it is a list in a span beside the name', () => {
    const box = `<div><span><span><span>By</span> <a href="/ann-lee-1204">Ann Lee</a></span> <span><ol><li>${bio}</li></ol></span></span></div>`;
    expect(notesOn(headed(box))).toEqual([bio]);
  });

  it('goes where it is short, and stands in a box between the first paragraphs', () => {
    const box = `<section><a href="/authors/ann-lee"><img src="a.jpg"><span>Ann Lee</span></a><p>Ann Lee is our harbour correspondent.</p></section>`;
    const page = (said: string) => `<article><h1>Boats</h1>${by}${story(1, 2)}${said}${story(3, 9)}</article>`;
    expect(notesOn(page(box))).toEqual(['Ann Lee is our harbour correspondent.']);
    expect(notesOn(page(box.replace('is our harbour correspondent', 'stayed on the boat that night')))).toEqual([]);
  });

  it('goes below a short line that says something else', () => {
    expect(notesOn(headed(`<div><div>${by}<p>Last changed on Monday.</p></div><p>${bio}</p></div>`))).toEqual([bio]);
  });

  it('goes where it says so in Japanese', () => {
    const said = '高峰真理子は北部総局の記者で、出版と地域文化を十二年にわたって取材してきた。';
    expect(notesOn(headed(`<div><div><a href="/author/t">高峰真理子</a></div><p>${said}</p></div>`))).toEqual([said]);
  });

  it.each([
    [
      'tells what the text tells',
      headed(`<div>${by}<p>Ann Lee asks the fishermen of the north coast why they stay when the others go.</p></div>`),
    ],
    [
      'tells what happened to whoever tells it',
      headed(`<div>${by}<p>Ann Lee was nine when the sea took her house. Forty years later she went back to see what was left.</p></div>`),
    ],
    [
      'tells in Japanese what the text tells',
      headed(
        '<div><div><a href="/author/t">高峰真理子</a></div><p>高峰真理子はなぜ会社を辞めて島へ渡ったのか。本人が十年を振り返って語った。</p></div>',
      ),
    ],
    [
      'says it of somebody else',
      headed(`<div>${by}<p>Bo Ek is a harbour pilot who has written on boats for ten years, and keeps the log.</p></div>`),
    ],
    ['stands over the byline', headed(`<div><p>${bio}</p>${by}</div>`)],
    ['is of whom the headline names', headed(`<div>${by}<p>${bio}</p></div>`, 'Ann Lee, keeper of the log')],
    ['has no text below it', headed(`<div>${by}<p>${bio}</p></div>`, 'Boats', story(1, 2))],
    ['stands with the text', `<article><h1>Boats</h1>${by}<p>${bio}</p>${story(1, 8)}</article>`],
  ])('stays where it %s', (_, html) => {
    expect(notesOn(html)).toEqual([]);
  });

  it('stays on the page of whoever wrote it', () => {
    expect(notesOn(headed(`<div>${by}<p>${bio}</p></div>`), 'https://news.example/author/ann-lee')).toEqual([]);
  });
});
