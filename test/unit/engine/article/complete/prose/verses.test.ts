// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const kept = (line: string) => `<span data-keep>${line}</span>`;
const verse = (at: number, ...lines: string[]) => `<a href="/song#note-${at}">${lines.join('<br>')}</a><br>`;
const song = [
  '<a href="/song#note-1">[Verse 1]</a><br>',
  verse(2, 'I never thought to bring you any sadness', 'I never thought to bring you any tears', 'I only hoped to hear you sing'),
  '<br>[Chorus]<br>',
  verse(3, kept('Yellow sand, yellow sand'), 'Yellow sand, yellow sand'),
  'Darling, I could never find an answer<br>',
  verse(4, 'It is sad our little song', 'has come to rest'),
].join('');
const shown = (box: string) =>
  text(build(`<main><h1>Yellow sand</h1>${box}<p data-keep>The song is of 1984, and it was sung at the bay.</p></main>`));

describe('verses with notes', () => {
  it.each(['p', 'div'])('stay whole where a line of them was chosen: %s', (name) => {
    const said = shown(`<${name}>${song}</${name}>`);
    for (const line of ['[Verse 1]', 'any tears', '[Chorus]', 'find an answer', 'come to rest']) expect(said).toContain(line);
  });

  const list = (line: (name: string) => string) => ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'].map(line).join('');
  it.each([
    ['nothing of them was chosen', `<p>${song.replace(/<span data-keep>|<\/span>/g, '')}</p>`],
    ['each link is a line', `<p>${kept('Stories')}<br>any tears<br>${list((name) => `<a href="/${name}">${name}</a><br>`)}</p>`],
    [
      'each leads to another story',
      `<p>${kept('Stories')}<br>any tears<br>${list((name) => `<a href="/${name}">${name}<br>by Ann Lee</a><br>`)}</p>`,
    ],
    ['a detector took them', `<p data-mark>${song}</p>`],
  ])('go where %s', (_, box) => expect(shown(box)).not.toContain('any tears'));
});
