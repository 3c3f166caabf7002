// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const byline = '<div class="byline">By <a href="/staff/ann-lee">Ann Lee</a></div>';
const page = (end: string, by = byline): string => `<article><h1>Boats in the harbour</h1>${by}${story(1, 8)}${end}</article>`;
const notesOn = (html: string) => clutterOf(html).flatMap(({ kind, text }) => (kind === 'author' ? [text] : []));
const note = 'Ann Lee covers the harbour for the Gazette. Reach her at ann@gazette.example or on X at @annlee.';

describe('a note on the reporter at the end of a text', () => {
  it.each([
    note,
    'Contact Ann Lee at 555-0142 or ann@gazette.example. Follow her on X @annlee.',
    'Reach Ann Lee at 555-0134 or ann@gazette.example.',
    'Contact reporter Ann Lee at 555-0142 or on X at @annlee.',
    'Ann Lee is a staff writer. Follow her on X @annlee.',
    'About the author: Ann Lee has covered the harbour since 2011 and lives on a boat.',
  ])('goes: %s', (line) => {
    expect(notesOn(page(`<p><em>${line}</em></p>`))).toEqual([line]);
  });

  it('goes where two write, and one of them wrote this', () => {
    const line = 'Arle & Lee write about boats for the Gazette and host a show on the harbour. Follow them on X @arlelee.';
    expect(notesOn(page(`<p><em>${line}</em></p>`))).toEqual([line]);
    expect(notesOn(page(`<p><em>${line.replace('Lee', 'Ek')}</em></p>`))).toEqual([]);
  });

  it('goes whatever the line is called that names her', () => {
    const line = 'Follow Ann Lee on X and on the harbour radio. Follow the Gazette @gazette, here and there.';
    const by = (name: string) => `<div class="${name}">by Ann Lee, Staff Writer | October 29, 2014</div>`;
    expect(notesOn(page(`<p><em>${line}</em></p>`, by('by_line_date')))).toEqual([line]);
    expect(notesOn(page(`<p><em>${line}</em></p>`, by('first-line')))).toEqual([]);
  });

  it('goes above what the site asks', () => {
    const call = 'Our subscribers make this coverage possible. Please consider a subscription to the Gazette today.';
    expect(notesOn(page(`<p>${note}</p><p>${call}</p>`))).toEqual([note]);
  });

  const italic = 'Ann Lee is a harbour pilot and the author of a book on the boats of the north coast.';
  it.each([
    `<p><em>${italic}</em></p>`,
    `<p>(<a href="/crew/ann-lee"><i>Ann Lee</i></a><i> is a harbour pilot and keeps the log of the old boat club.</i>)</p>`,
    `<p><em>${italic}</em></p><p><em>Bo Ek is her mate on the pilot boat and takes the pictures for all of her stories.</em></p>`,
  ])('goes without a way to reach her where all of it is in italics: %s', (line) => {
    const by = '<div class="byline">By Ann Lee and Bo Ek</div>';
    expect(notesOn(page(line, by)).join('').replace(/\W/g, '')).toBe(line.replace(/<[^>]+>|\W/g, ''));
  });

  it.each([
    ['it is in italics, and of somebody else', page(`<p><em>${italic}</em></p>`, '<div class="byline">By Bo Ek</div>')],
    [
      'it is in italics, and the text tells of her',
      page(`<p>Ann Lee steers the boat that leads the others out to sea before the sun is up.</p><p><em>${italic}</em></p>`),
    ],
    ['it is in italics, and the text goes on', page(`<p><em>${italic}</em></p>${story(9, 10)}`)],
    ['a part of it is in italics', page(`<p><em>Ann Lee</em> is a harbour pilot and the author of a book on the boats of the coast.</p>`)],
    [
      'it is in italics, and says what she did',
      page(`<p><em>Ann Lee said that she would come back to the harbour before the winter storms.</em></p>`),
    ],
    [
      'it is in italics, and is the answer to a letter',
      page(`<p><em>Ann Lee replies: the lamps of the harbour were lit in 1926, as the log of the boat club has it.</em></p>`),
    ],
    ['it tells of somebody else', page(`<p>${note}</p>`, '<div class="byline">By Bo Ek</div>')],
    ['the text goes on', page(`<p>${note}</p>${story(9, 10)}`)],
    ['it is short and says no way to reach her', page('<p>Ann Lee was there too.</p><p>Contact the harbour.</p>')],
    ['it says no way to reach her', page('<p>Ann Lee covers the harbour for the Gazette and lives beside the old boat shed.</p>')],
  ])('stays where %s', (_, html) => {
    expect(notesOn(html)).toEqual([]);
  });
});
