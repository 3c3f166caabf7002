// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const printed = (lang: string, lines: string) =>
  metadataOf({ lang, body: `<main><article><h1>${title}</h1>${lines}${paragraphs.short}</article></main>` });

describe('a line under the heading that says who wrote it', () => {
  it.each([
    ['en', 'By Ada Pell and Bo Arle, March 4, 2024', 'Ada Pell and Bo Arle'],
    ['en', 'By Ada Pell, Bo Arle and Cy Dorn', 'Ada Pell, Bo Arle and Cy Dorn'],
    ['en', 'By March Bell, 4 May 2024', 'March Bell'],
    ['en', 'By Ada Pell in London', 'Ada Pell'],
    ['en', 'By the Hask Gazette staff', undefined],
    ['el', 'ΓΡΑΦΕΙ Η ΕΛΕΝΗ ΠΑΠΑ', 'ΕΛΕΝΗ ΠΑΠΑ'],
    ['el', 'Από τον Νίκο Παππά', 'Νίκο Παππά'],
    ['tr', 'Muhabir: Ali Demir', 'Ali Demir'],
    ['fa', 'به قلم سارا احمدی', 'سارا احمدی'],
    ['th', 'ผู้เขียน: สมชาย ใจดี', 'สมชาย ใจดี'],
    ['id', 'Reporter: Rizki Pratama | Editor: Budi Santoso', 'Rizki Pratama'],
    ['sv', 'Text och foto: Karin Lind', 'Karin Lind'],
    ['nn', 'Tekst og foto: Ingrid Vik', 'Ingrid Vik'],
    ['cs', 'Text: Jan Novák', 'Jan Novák'],
    ['uk', 'Авторка: Олена Шевченко', 'Олена Шевченко'],
    ['ru', 'Автор текста: Мария Иванова', 'Мария Иванова'],
    ['fi', 'Teksti Liisa Mäkinen, kuvat Jussi Virta', 'Liisa Mäkinen'],
    ['vi', 'Theo Hãng Tin Bến Cảng', undefined],
    ['sv', 'Text om båtar i hamnen', undefined],
    ['cs', 'Text písně najdete níže', undefined],
    ['en', 'By BBC News', 'BBC News'],
    ['en', 'By Associated Press', 'Associated Press'],
    ['en', '4 March 2024 by Ada Pell', 'Ada Pell'],
    ['en', 'Monday 4 March 2024 by Ada Pell', 'Ada Pell'],
    ['de', 'Montag, 4. März 2024 von Ada Pell', 'Ada Pell'],
    ['en', 'Boats on 4 March 2024 by Ada Pell', undefined],
    ['en', 'March 4, 2024 · By Ada Pell', 'Ada Pell'],
    ['en', '// By Ada Pell • Mar 4, 2024', 'Ada Pell'],
    ['en', '| By Ada Pell', 'Ada Pell'],
    ['en', '// By Night and Day a film tells of it', undefined],
    ['en', 'Posted on 4 March 2024 by Ada Pell', 'Ada Pell'],
    ['en', 'Published on 4 March 2024 by Ada Pell | Updated 5 March 2024', 'Ada Pell'],
    ['en', 'A guest post by Ada Pell', 'Ada Pell'],
    ['en', 'Medically reviewed by Dr. Cy Dorn, MD — By Ada Pell — Updated on March 4, 2024', 'Ada Pell'],
    ['en', 'Nine boats came home – By Night and Day a film tells of it on Sunday', undefined],
    ['de', 'Ein Gastbeitrag von Ada Pell', 'Ada Pell'],
    ['de', 'Eine Reportage von Ada Pell', 'Ada Pell'],
    ['de', 'Autor/in: Ada Pell', 'Ada Pell'],
    ['de', 'Autor*in: Ada Pell | 4. März 2024', 'Ada Pell'],
    ['de', 'Gespeichert von <span>anna</span> am 4. März 2024</p><p>Blog Beitrag von Ada Pell', 'Ada Pell'],
    [
      'de',
      'Gespeichert von <span>anna</span> am 4. März 2024</p><p>So sah es aus, als die Boote am Abend kamen.</p><p>Beitrag von Ada Pell',
      'Ada Pell',
    ],
    ['de', 'Gespeichert von <span>anna</span> am 4. März 2024</p><p>Von Ada Pell kam kein Wort.', 'anna'],
    ['de', 'Gespeichert von <span>anna</span> am 4. März 2024</p><p>Ein Bericht von unten', 'anna'],
    ['de', 'Von Ada von der Heide, 4. März 2024', 'Ada von der Heide'],
    ['de', '4. März 2024, von Ada Pell', 'Ada Pell'],
    ['fr', 'Publié le 4 mars 2024 par Ada Pell', 'Ada Pell'],
    ['es', 'Publicado el 4 de marzo de 2024 por Ada Pell', 'Ada Pell'],
    ['nl', '4 maart 2024 door Ada Pell', 'Ada Pell'],
    ['it', 'a cura della redazione', 'redazione'],
    ['it', 'di Ada Pell | 4 marzo 2024', 'Ada Pell'],
    ['ko', '기자 김철수 입력 2024년 3월 4일', '김철수'],
    ['ko', '김철수 기자 2024.03.04 10:15', '김철수'],
    ['ko', '김철수 기자 | 입력 2024.03.04', '김철수'],
    ['ja', '記者 田中花子 更新 2024年3月4日', '田中花子'],
    ['zh', '记者 王小明 发布于 2024年3月4日', '王小明'],
    ['fr', 'LE GLOBE | 4 mars 2024 • Mis à jour le 5 mars 2024 | Par <a href="/ada">Ada Pell</a>', 'Ada Pell'],
    ['en', 'Tides | By <a href="/sea">sea and by land</a>', undefined],
    ['en', 'By <a href="/ada">Ada Pell</a> and Bo Arle, Gazette', 'Ada Pell and Bo Arle'],
    ['en', 'By Ada Pell &amp; <a href="/bo">Bo Arle</a> • 4 March 2024', 'Ada Pell & Bo Arle'],
    ['de', 'Von Ada Pell und <b>Bo Arle</b>', 'Ada Pell und Bo Arle'],
    ['en', 'By Ada Pell and <a href="/desk">others</a>', 'Ada Pell'],
    ['en', 'Submitted by Ada Pell on Wed, 03/23/2024 - 08:14', 'Ada Pell'],
    ['pl', '<span id="article_author">Ada Pell</span><br>4 marca 2024', 'Ada Pell'],
    ['en', 'Author: By Ada Pell', 'Ada Pell'],
    ['en', 'by By Ada Pell', 'Ada Pell'],
    ['de', 'Autorin: Von Ada Pell', 'Ada Pell'],
    ['es', 'Autor: Por Ada Pell', 'Ada Pell'],
    ['pt', 'Texto: Ada Pell', 'Ada Pell'],
    ['pt', 'Texto: Ada Pell Fotos: Bo Arle', 'Ada Pell'],
    ['pt-BR', 'Da redação, por Ada Pell', 'Ada Pell'],
    ['de', '05.02.2024 <span>-&nbsp;Redaktion: Ada Pell (Pressesprecherin des EJW)</span>', 'Ada Pell'],
    ['de', '<a href="/suche?author=Ada">Interview: Ada Pell</a>', 'Ada Pell'],
    ['en', 'Posted in <a rel="category tag" href="/c">Boats</a> by ada_pell on March 4, 2024', 'ada_pell'],
    ['en', 'Tides | by sea and by land on March 4, 2024', undefined],
    ['de', 'Interview: Ada Pell über die Boote', undefined],
    ['ja', '文・山田太郎', '山田太郎'],
    ['ja', '文＝山田太郎　写真＝佐藤花子', '山田太郎'],
    ['ja', '文・山田太郎 写真・佐藤花子', '山田太郎'],
  ])('%s: %s', (lang, line, name) => expect(printed(lang, `<p class="meta">${line}</p>`).byline).toBe(name));

  it.each([
    ['Politics · Ada Pell, Bo Arle', 'Ada Pell, Bo Arle'],
    ['Politics · Ferries', undefined],
    ['Politics · Ada Pell · Hask', undefined],
  ])('behind the section where the page calls the line after its author: %s', (line, name) =>
    expect(printed('en', `<div class="article__author">${line}</div>`).byline).toBe(name),
  );
});

it('a link that says "by" again after it was said has the name alone', () => {
  expect(printed('en', '<p>Written <span>By</span> <a href="/authors/ada">By Ada Pell</a></p>').byline).toBe('Ada Pell');
});

it('a field that says "by" twice has the name alone', () => {
  const head = '<meta name="author" content="By: By Ada Pell">';
  expect(metadataOf({ head, body: `<main><h1>${title}</h1>${paragraphs.short}</main>` }).byline).toBe('Ada Pell');
});

describe('a line under the heading that is a sentence', () => {
  it.each([
    ['en', 'By Tuesday the ferry was late.'],
    ['en', 'By March 2024 the ferry was late again.'],
    ['en', 'By Sea and Land'],
    ['en', 'By the time the ferry came, nobody was left on the quay.'],
    ['en', 'By Christmas, everybody knew.'],
    ['en', 'By Monday morning it rained'],
    ['de', 'Von Juli bis September fährt das Schiff zweimal.'],
    ['de', 'Von der Fähre aus sieht man den Leuchtturm.'],
    ['de', 'Von Montag bis Freitag'],
    ['de', 'Von Hask nach Orle fährt ein Schiff.'],
    ['fr', 'Par temps clair on voit le phare.'],
    ['fr', 'Par Lundi et mardi la mer est calme.'],
    ['es', 'Por la mañana sale el barco.'],
    ['it', 'Di Notte il faro si vede bene.'],
    ['nl', 'Door Storm en regen vaart de boot niet.'],
    ['en', 'A novel by the sea'],
    ['en', 'The ferry was built by Harland and Wolff in 1911.'],
    ['en', 'Written in 1911 by hand.'],
  ])('%s: %s', (lang, line) => expect(printed(lang, `<p>${line}</p>`).byline).toBeUndefined());
});

it('the day a member registered is not the article’s', () => {
  const post = `<h2>2024-03-04 10:59:47</h2><dl><dd>ada</dd><dd>Registered: 2019-01-27</dd></dl><h1>${title}</h1>${paragraphs.long}`;
  expect(metadataOf({ body: `<main>${post}</main>` }).publishedTime).toBe('2024-03-04T10:59:47');
});

it.each([
  ['2026-03-09T10:00:00Z', '2026-03-07T08:00:00Z', undefined],
  ['2026-03-09T10:00:00Z', '2026-03-09T11:00:00Z', '2026-03-09T11:00:00Z'],
  ['2026-03-09T10:00:00Z', '2026-03-09', '2026-03-09'],
])('what is published on %s is not changed before: %s', (published, modified, expected) => {
  const head = `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`;
  expect(metadataOf({ head, body: `<h1>${title}</h1>${paragraphs.short}` }).modifiedTime).toBe(expected);
});

describe('an agency and a name, each announced', () => {
  const wire = '<div itemprop="author">By: CNN Wire</div><div>Posted at 2013-12-30</div>';
  const head = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"CNN Wire"}}</script>';
  const read = (line: string) =>
    metadataOf({ head, body: `<main><article><h1>${title}</h1>${wire}${line}${paragraphs.short}</article></main>` }).byline;
  it('the name is who wrote it', () => expect(read('<div><div>By Leigh Ann Calder</div><p>CNN</p></div>')).toBe('Leigh Ann Calder'));
  it('the agency is where nobody else is named', () => {
    expect(read('')).toBe('CNN Wire');
    expect(read('<p>By Monday the ferry was full, and Leigh Ann Calder had to stay.</p>')).toBe('CNN Wire');
  });
});

it.each([
  ['of a preprint, the day of its first version', { citation_date: '2017/06/12', citation_online_date: '2023/08/02' }, '2017-06-12'],
  ['the day online before the issue', { citation_publication_date: '2021/08', citation_online_date: '2021/07/15' }, '2021-07-15'],
  [
    'the day online before that of the issue',
    { citation_publication_date: '2021/08/30', citation_online_date: '2021/07/15' },
    '2021-07-15',
  ],
  ['the day of the issue alone', { citation_publication_date: '2012 Nov 26' }, '2012-11-26'],
])('tags for citing a paper name %s', (_, tags, day) => {
  const head = Object.entries(tags).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  expect(metadataOf({ head: head.join(''), body: `<h1>${title}</h1>${paragraphs.short}` }).publishedTime).toBe(day);
});

it.each([
  ['Boats in the ice | Latest | HSK | 14.03.2024', '', '2024-03-14'],
  ['Boats in the ice | Latest | HSK | 14.03.2024', '<p>Published 12 March 2024</p>', '2024-03-12'],
  // A day in the middle, or alone, is what the page is on.
  ['Evening at the quay | 14.03.2024 | Hask Hall', '', undefined],
  ['14.03.2024', '', undefined],
])('on a page called "%s" that says "%s" the day is %s', (titled, line, day) => {
  const found = metadataOf({ head: '', body: `<h1>Boats in the ice</h1>${line}${paragraphs.short}`, titled });
  expect(found.publishedTime).toBe(day);
});

const copied = (stamp: string) =>
  metadataOf({
    head: `<link rel="bookmark" href="https://copies.example/${stamp}/https://hask.example/a"><meta property="article:published_time" content="2024-03-08T10:11:12Z">`,
    body: `<main><h1>${title}</h1><p>March 12, 2023</p>${paragraphs.long}</main>`,
  }).publishedTime?.slice(0, 10);

it('the moment at which an archive took its copy is not the day of the text', () => {
  expect(copied('20240308101112')).toBe('2023-03-12');
  expect(copied('20240401090000')).toBe('2024-03-08');
});
