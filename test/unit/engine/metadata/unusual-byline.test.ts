// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const read = (lines: string, lang = 'en') => metadataOf({ lang, body: `<main><h1>${title}</h1>${lines}${paragraphs.short}</main>` });
const bylineOf = (lines: string, lang = 'en') => read(lines, lang).byline;
/** A standfirst of more than two hundred characters, after which the text seems to have begun. */
const standfirst =
  '<p>Nobody in the town remembers who painted the lighthouse green, although there is a photograph of the ladder and of a man.</p><p>Last spring the council proposed to move the fish market inland, and for a week nothing else was spoken of on the quay.</p>';

describe('a name on a button that opens a card about its bearer', () => {
  it.each([
    '<div>By <button type="button">Ada Pell</button></div>',
    '<div><span>By </span><div><button>Ada Pell</button></div></div>',
    '<div><span>By </span><span role="button" tabindex="0">Ada Pell</span><p>Senior Life and Trends Reporter</p></div>',
  ])('is the author’s behind the word that announces one: %s', (lines) => expect(bylineOf(lines)).toBe('Ada Pell'));

  it.each([
    '<div>By <button>Sort</button></div>',
    '<div>Order the list by <button>Newest First</button></div>',
    '<div>By <select><option>Ada Pell</option></select></div>',
    '<div><button>Save Story</button></div><p>4 March 2024</p>',
  ])('and what other buttons say is nobody: %s', (lines) => expect(bylineOf(lines)).toBeUndefined());
});

describe('a byline in an unusual place', () => {
  it('may stand under the name of a section, which is no title of another story', () =>
    expect(bylineOf(`${standfirst}<div><h4><a href="/guides/">Guides</a></h4><p>By <a href="/authors/ada">Ada Pell</a></p></div>`)).toBe(
      'Ada Pell',
    ));

  it('may be set as a heading below a long standfirst', () =>
    expect(bylineOf(`${standfirst}<h4>By <a href="/staff/editors">The Gazette editors</a></h4>`)).toBe('The Gazette editors'));

  it('may stand behind a column at the side, as the page is written', () => {
    const story = `<li><p>${'The bakery on the quay has opened at six for thirty years. '.repeat(5)}</p></li>`;
    const column = `<aside><h2>Most read</h2><ul>${story.repeat(3)}</ul></aside>`;
    const shown = read(
      `<p>Nobody remembers who painted the lighthouse green.</p>${column}<div class="by"><b>Ada Pell</b></div><div>4 March 2024, 22:46</div>`,
    );
    expect([shown.byline, shown.publishedTime?.slice(0, 10)]).toEqual(['Ada Pell', '2024-03-04']);
  });

  it('is not of a card there', () =>
    expect(
      bylineOf(`${standfirst}<div><h4><a href="/boats/the-lighthouse">The lighthouse on the hill</a></h4><p>By Ada Pell</p></div>`),
    ).toBeUndefined());
});

describe('a name that nothing announces', () => {
  it.each([
    ['above a day without a year', '<div><span>Ada Pell</span></div><div><span>Jun 9</span></div>'],
    ['above the time it takes to read', '<div><span>Ada Pell</span></div><div><span>5 min read</span></div>'],
    [
      'that leads to a profile on the platform’s own site',
      '<div><a href="https://platform.example/@adapell">Ada Pell</a></div><div>Oct 07, 2025</div>',
    ],
    ['last in a line of facts', '<div><span>December 15, 2025</span> · 30 min · 6279 words · Ada Pell</div>'],
    ['last in a line of facts that begins with a day', '<div>December 15, 2025 · 3 min · Ada Pell</div>'],
  ])('is the author’s %s', (_, lines) => expect(bylineOf(lines)).toBe('Ada Pell'));

  it.each([
    ['a sentence about June', '<div><span>Green Harbour</span></div><div><span>June is the month of the regatta</span></div>'],
    ['a link to another site', '<div><a href="https://films.example/watch">Ada Pell</a></div><div>Oct 07, 2025</div>'],
    ['the day whose label it is', '<div class="date-author">Publicado el <time>4 de marzo</time></div>'],
    ['a topic in a line of facts', '<div>December 15, 2025 · 3 min · Boats</div>'],
  ])('is none beside %s', (_, lines) => expect(bylineOf(lines)).toBeUndefined());
});

it('names in a box that is called so may have the place between them', () =>
  expect(bylineOf('<div><span class="meta__author">Ada M. Pell, Hask, Noah Frei</span><time>4.3.2024</time></div>', 'de')).toBe(
    'Ada M. Pell, Hask, Noah Frei',
  ));

describe('what somebody does', () => {
  it.each([
    ['en', '<p>By Ada Pell, Print Managing Editor</p>', 'Ada Pell'],
    ['en', '<p>By <a href="/authors/ada">Ada Pell</a> , Contributor</p>', 'Ada Pell'],
    ['en', '<p>By Ada Pell, Staff Writer, and Bo Arle</p>', 'Ada Pell and Bo Arle'],
    ['de', '<p>Von Ada Pell, Redakteurin</p>', 'Ada Pell'],
    ['fr', '<p>Par Ada Pell, rédactrice en chef</p>', 'Ada Pell'],
    ['en', '<p>By Ada Pell, Noah Frei</p>', 'Ada Pell, Noah Frei'],
    ['en', '<p>By Ada Pell, MD</p>', 'Ada Pell, MD'],
    ['en', '<p>By Marta Writer</p>', 'Marta Writer'],
  ])('is no part of the name (%s): %s', (lang, lines, name) => expect(bylineOf(lines, lang)).toBe(name));

  it('is nobody’s name beside a day', () => expect(bylineOf('<p>Senior Staff Writer</p><p>4 March 2024</p>')).toBeUndefined());

  it('stands beside the name, between it and the day', () =>
    expect(bylineOf('<p>Ada Pell</p><p>Senior Staff Writer</p><p>4 March 2024</p>')).toBe('Ada Pell'));
});

describe('a day', () => {
  it('may be read behind the topic that a text is filed under, whatever that is called', () =>
    expect(
      read('<p>by <a href="/author/ada">Ada Pell</a><br>in <a href="/category/events">Festivals &amp; Events</a><br>on Dec 17, 2025</p>')
        .publishedTime,
    ).toBe('2025-12-17'));

  it('of an event stays one where its label is no link', () =>
    expect(read('<div>Event date</div><div>Dec 17, 2025</div>').publishedTime).toBeUndefined());
});
