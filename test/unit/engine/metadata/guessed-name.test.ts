// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const bylineOf = (lines: string, lang = 'en') =>
  metadataOf({ lang, body: `<main><h1>${title}</h1>${lines}${paragraphs.short}</main>` }).byline;

describe('a name in a line of its own', () => {
  it.each([
    ['en', '<p>Ada Pell</p><p>4 March 2024</p>', 'Ada Pell'],
    ['en', '<p>Ada Pell, Noah Frei</p><p>4 March 2024</p>', 'Ada Pell, Noah Frei'],
    ['vi', '<p>Nguyễn Văn An</p><p>Thứ Ba, 12/3/2024</p>', 'Nguyễn Văn An'],
    ['tr', '<div class="meta articleAuthor">Ayşe Yılmaz</div>', 'Ayşe Yılmaz'],
    ['tr', '<div class="meta articleAuthor"><span>AYŞE YILMAZ</span></div>', 'AYŞE YILMAZ'],
    ['en', '<p><a href="/people/ada">Ada Pell</a></p><p>4 March 2024</p>', 'Ada Pell'],
    ['en', '<p>Ada Pell | Senior Writer | March 4, 2024</p>', 'Ada Pell'],
    ['de', '<p>04.03.2024 - Ada Pell</p>', 'Ada Pell'],
    ['de', '<small>04.03.2024 | 13:10 Uhr | Ada Pell</small>', 'Ada Pell'],
    ['en', '<p>Ada Pell, DVM; Bo Arle, BA</p>', 'Ada Pell, DVM; Bo Arle, BA'],
  ])('beside a date, or in a box that is called so, is the author (%s): %s', (lang, lines, name) =>
    expect(bylineOf(lines, lang)).toBe(name),
  );

  it('is not enough where nothing else tells', () => expect(bylineOf('<p>Ada Pell</p>')).toBeUndefined());

  it.each([
    '<p><a href="/topics?id=10">Nutrition and Recipes</a></p><p>4 March 2024</p>',
    '<p><a href="/questionnaire">Get Started</a></p><p>4 March 2024</p>',
    '<h2>Vibe Coding</h2><p>4 March 2024</p>',
    '<div>Sponsor:</div><div>Hask University</div><p>4 March 2024</p>',
    '<p>4 March 2024</p><dl><dt>Place:</dt><dd>Stone Harbour</dd></dl>',
    '<div><span>First Posted</span> : 4 March 2024</div>',
    '<div><span>Last Update Posted</span> : 4 March 2024</div>',
    '<div><b>Originally Published</b> on 4 March 2024</div>',
    '<p>4 March 2024 <span class="news-category">Aktuelles Interviews</span></p>',
    '<p>Posted by <a>6 years ago</a></p>',
    '<p>The Ferry At Ten</p><p>4 March 2024</p>',
    '<p>4 March 2024</p><p><a href="https://films.example/user/hask">Video Library</a></p>',
    '<p>4 March 2024</p><p><a href="/authors/ada">Articles by Ada</a></p>',
    '<p>Cited by</p><p>4 March 2024</p>',
    `<p>4 March 2024</p><p><span>Cần Thơ</span>${'The boat that carried rice has carried books since the spring. '.repeat(4)}</p>`,
    '<p><span>September 4, 1931</span> — <span>March 30, 2024</span></p><p>Pine Bluff</p>',
    '<p>Millbrook, Vermont</p><p>4 March 2024</p>',
    '<p>Ada Pell | Senior Writer | Hask</p>',
    '<p>4 March 2024</p><p>Dear Brothers and Sisters,</p>',
    '<p>4 March 2024 - The Ferry At Ten</p>',
    '<p><a href="/boats">4 March 2024 - Ada Pell</a></p>',
    '<p>4 March 2024 - Boats for Ada</p>',
    '<p>Boats | Nets | March 4, 2024</p>',
    '<p><span>SKIEN, Norway</span>, <span>4 March 2024</span> /Wire/ The plant opens</p>',
  ])('is nobody’s: %s', (lines) => {
    expect(bylineOf(lines)).toBeUndefined();
  });

  it('is nobody’s where the day stands above the heading and it far below', () => {
    const body = `<p>4 March 2024</p><h1>${title}</h1><p>To be read aloud, and to be heard.</p><p>Brothers and Sisters</p>${paragraphs.long}`;
    expect(metadataOf({ body: `<main>${body}</main>` }).byline).toBeUndefined();
  });

  it('is nobody’s where it is the site’s, far above the heading', () => {
    const head = '<meta property="og:site_name" content="Hask Gazette">';
    const body = `<p>Hask Gazette</p><p>9 April 2024</p><p>Town</p><p>Quay</p><h1>${title}</h1>${paragraphs.short}`;
    expect(metadataOf({ head, body: `<main>${body}</main>` }).byline).toBeUndefined();
  });
});

describe('a name', () => {
  const page = (end: string) =>
    metadataOf({ lang: 'vi', body: `<main><h1>${title}</h1><div>${paragraphs.short}${end}</div></main>` }).byline;
  it('that signs the text at its right edge is the author', () => {
    expect(page('<p style="text-align:right;"><strong>Hoài Nam</strong></p><ul><li><a href="/t">ferries</a></li></ul>')).toBe('Hoài Nam');
  });

  it.each([
    '<p>Hoài Nam</p>',
    `<p style="text-align:right">Hoài Nam</p>${paragraphs.short}`,
    '<p style="text-align:right">Saigon, 4 March</p>',
    '<blockquote><p style="text-align:right">Hoài Nam</p></blockquote>',
  ])('is none there: %s', (end) => expect(page(end)).toBeUndefined());

  it.each([
    ['<a class="follow-nickName" href="/islands">代码里的橘子</a><span>2024-03-04</span>', '代码里的橘子'],
    ['<a href="/islands">@sorano (空野)</a><span>2024-03-04</span>', 'sorano (空野)'],
    ['<a href="/islands">群岛</a><span>2024-03-04</span>', undefined],
    ['<a class="follow-nickName" href="/others">代码里的橘子</a><span>2024-03-04</span>', undefined],
  ])('that leads to the folder of the page is its owner’s: %s', (line, name) => {
    expect(metadataOf({ lang: 'zh', body: `<main><h1>${title}</h1><div>${line}</div>${paragraphs.short}</main>` }).byline).toBe(name);
  });
});

describe('a name beside a face', () => {
  const link = (name: string, href: string, alt = name) => `<a href="${href}"><img alt="${alt}" src="/a.png">${name}</a>`;
  const page = (line: string) => metadataOf({ body: `<h1>${title}</h1><div>${line}</div><article>${paragraphs.long}</article>` }).byline;
  const away = 'https://code.example/ada';

  it.each([
    ['Ada Pell', `${link('Ada Pell', away)}<span>&nbsp;on June 5, 2023</span>`],
    ['Ada Pell', `${link('Ada Pell', '/about')}<span>June 5, 2023</span>`],
    ['Adapell', `${link('Adapell', away)}<span>&nbsp;on June 5, 2023</span>`],
  ])('is the author’s: %s', (name, line) => expect(page(line)).toBe(name));

  it.each([
    ['what it is filed under', `${link('Boats', '/boats')}<span> on June 5, 2023</span>`],
    ['whose picture is of something else', `${link('Hask Works', away, 'The quay')}<span>June 5, 2023</span>`],
    ['a firm beside a day', `${link('Haskworks', away)}<span>June 5, 2023</span>`],
    ['without a day', `${link('Ada Pell', away)}<span>The quay</span>`],
  ])('is nobody’s: %s', (_, line) => expect(page(line)).toBeUndefined());
});
