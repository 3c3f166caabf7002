// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const told = `<p data-keep>${'The bookplates of the town were cut in wood by one man. '.repeat(12).trim()}</p>`;
const note = 'The sizes are those of the plate, and the numbers follow the list that his heirs have printed.';
const shown = (end: string, kind: 'article' | 'listing' = 'article') => text(build(`<main><div>${told}${end}</div></main>`, '', {}, kind));

describe('words that stand loose behind a text', () => {
  it.each([note, `<em>Note: ${note}</em>`, `<br>Sources: <b>${note}</b> <a href="/heirs">Heirs</a>.`])('stay in its box: %s', (end) => {
    expect(shown(end)).toContain(note);
  });

  it('stay where they are long and end as no sentence does', () => {
    expect(shown(`${told}${note} ${'PELL, Ada: Bookplates of the bay, in: Woodcuts, 1988, '.repeat(8)}`)).toContain('PELL');
  });

  it.each([
    ['they lead away', shown(`<a href="/1">${note}</a>`)],
    ['they say no sentence', shown(note.slice(0, -1))],
    ['something else stands between', shown(`<div>Ann Lee writes on wood for the town.</div>${note}`)],
    ['they stand on the page already', shown(`<span data-double>${note}</span>`)],
    [
      'most of their box is no text',
      text(build(`<main><div>${told}<div>${'Menu of the town '.repeat(40)}</div><p data-keep>Cut.</p>${note}</div></main>`)),
    ],
    ['the page lists', shown(note, 'listing')],
  ])('are left to the model where %s', (_, page) => {
    expect(page).not.toContain('his heirs');
  });
});
