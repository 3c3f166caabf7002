// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../src/engine/metadata/read-metadata';
import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

function dayOf(body: string, url = 'https://town.example/clocks'): string | undefined {
  document.head.innerHTML = '<title>The clock makers</title>';
  document.body.innerHTML = `<main><h1>The clock makers</h1>${body}</main>`;
  return readMetadata(snapshot(document, { url }) as Page).metadata.publishedTime?.slice(0, 10);
}

const prose = '<p>The work took longer than anybody had planned, because the weather turned in the second week.</p>'.repeat(2);

describe('a date under the heading', () => {
  it.each([
    `<p>12 May 2023</p>${prose}`,
    `<p>For forty years they kept the town on time, and nobody knew their names until now.</p><p>By Ann Reid – 12 May 2023</p>${prose}`,
    `<p>12 May 2023 – 14:30</p>${prose}`,
    `<div class="date"><span class="month">May</span> <span class="day">12</span><span class="year">2023</span></div>${prose}`,
    `<article><footer><div>By <a href="/user/ann">Ann Reid</a></div><span>12 May 2023 <span>|</span></span></footer><div>${prose}</div></article>`,
    `<p>Published 12 May 2023 – updated 3 September 2023</p>${prose}`,
    `<p><span>12 May 2023</span> <span>- Updated 3 September 2023</span></p>${prose}`,
    `<dl><dd>Registered: 3 March 2009</dd></dl><p>12 May 2023</p>${prose}`,
    `<dl><dd><strong>Founded:</strong> Dec 11, 2021</dd></dl><p>by <b>Ann</b> » 12 May 2023</p>${prose}`,
    `<div><span>Special offer</span> <span>– Ends Aug 2, 2026</span></div><p>12 May 2023</p>${prose}`,
    `<p>Started by Ann Reid, May 12, 2023, 11:23:55 AM</p>${prose}`,
    `<div class="postdate"><span class="postday">12</span> May 2023</div>${prose}`,
    `<p>Issue 40 – 12 May 2023</p>${prose}`,
    `<span>Posted on <time class="updated" datetime="2023-09-03">3 September 2023</time><time class="entry-date published" datetime="2023-05-12">12 May 2023</time></span>${prose}`,
    `<p><time class="updated" datetime="2023-05-12">12 May 2023</time></p>${prose}`,
    `<h2>For forty years they kept the town on time, and nobody knew their names.</h2><p>12 May 2023</p>${prose}`,
    `<article><p>For forty years they kept the town on time, and nobody knew their names.</p><time datetime="2023-05-12T09:12:00+0300">12.5. 09:12</time><span>• Updated 12.5. 11:40</span>${prose}</article>`,
  ])('is the day it was published: %s', (body) => {
    expect(dayOf(body)).toBe('2023-05-12');
  });

  it('is none where it stands in the title of another page', () => {
    const link = (href: string, text: string) => dayOf(`<ul><li><a href="${href}">${text}</a></li></ul>${prose}`);
    expect(link('/letters/3', '12 May 2023 - The frogs are early')).toBeUndefined();
    expect(link('/clocks', '12 May 2023 - The clock makers')).toBe('2023-05-12');
    expect(link('/2023/05', '12 May 2023')).toBe('2023-05-12');
  });

  it('is none where a sentence sets it off', () => {
    expect(
      dayOf(`<p>The next meeting of the makers is on <b>5 February 2020</b> at the inn behind the church.</p>${prose}`),
    ).toBeUndefined();
    expect(dayOf(`<p>By Ann Reid on <b>5 February 2020</b></p>${prose}`)).toBe('2020-02-05');
  });

  it('is none where it tells where words were printed', () => {
    const cited = (who: string) => dayOf(`${prose}<p>${who}<em>The Town Gazette</em>, 12 May 2023</p>`);
    expect(cited('The clock struck nine, and nobody had wound it since the spring of that year. —Ann Reid, ')).toBeUndefined();
    expect(dayOf(`<p>By Ann Reid, <em>The Town Gazette</em>, 12 May 2023</p>${prose}`)).toBe('2023-05-12');
  });

  it.each(['ab 19 Uhr', 'from 7 pm', 'à partir de 19h30'])('is none where something begins then: %s', (hour) => {
    expect(dayOf(`<p>The next meeting of the makers is on 5 February 2020 ${hour} in the inn.</p>${prose}`)).toBeUndefined();
  });

  it('is none where a paragraph of the text mentions a day in a <time>', () => {
    const mention = (day: string) =>
      dayOf(
        `${prose}<p>The work took longer than anybody had planned, because the weather turned ${day}, and went on for a month in which no boat left the harbour, not even the one that brings the post and the bread to the lighthouse.</p>`,
      );
    expect(mention('on <time datetime="2023-05-12">that day</time>')).toBeUndefined();
    expect(dayOf(`${prose}<p>Ann Reid, <time datetime="2023-05-12">12 May 2023</time></p>`)).toBe('2023-05-12');
  });

  it.each([
    '<p>12 May 2023 – 3 September 2023</p>',
    '<p><span>12 May 2023</span> – <span>3 September 2023</span></p>',
    '<p>12 May – 3 September 2023</p>',
    '<p>3–12 May 2023</p>',
    '<p>Friday 12 May 2023, 10:00 to Sunday 14 May 2023</p>',
    '<p>12.05.2023 bis 03.09.2023</p>',
    '<p>May 4, 1931 – March 2, 2024</p>',
    '<p>30. May 2023, 13:15 Uhr - 19:00 Uhr</p>',
    '<p>May 4, 2023, 7:30 pm – 9:00 pm</p>',
  ])('is none where it is an end of a span: %s', (span) => {
    expect(dayOf(span + prose)).toBeUndefined();
  });

  it('is none where it is that of an event, and the address has no other then', () => {
    const facts = '<dl><dt>Datum</dt><dd>17. Mai 2024</dd><dt>Einlass</dt><dd>19:00 Uhr</dd></dl>';
    expect(dayOf(facts + prose, 'https://town.example/2024-05-17-jazz')).toBeUndefined();
    expect(dayOf('<dl><dt>Datum</dt><dd>17. Mai 2024</dd><dt>Ort</dt><dd>Linden</dd></dl>')).toBe('2024-05-17');
  });

  it('is none in a card among cards', () => {
    const card = (day: number): string =>
      `<div><a href="/food/${day}"><h2>The pie that closed road ${day}</h2></a><p>A bakery gave it away.</p><span>${day} May 2024</span></div>`;
    expect(dayOf(`<div>${[1, 2, 3, 4].map(card).join('')}</div>`)).toBeUndefined();
  });

  it('is that of the first of several posts', () => {
    const post = (day: number): string =>
      `<div><h3><a href="?p=${day}">Re: The clock makers</a></h3><p><a href="/u/1">salty</a> ${day} May 2024</p><p>It was the bolt.</p></div>`;
    expect(dayOf(`<div>${[1, 2, 3, 4].map(post).join('')}</div>`)).toBe('2024-05-01');
  });

  it('is none in one card below the first sentences, or in a short sentence', () => {
    const card =
      '<div><a href="/food/1"><span>3 May 2021</span><h3>The pie that closed the road</h3><p>A bakery gave it away.</p></a></div>';
    expect(dayOf(`<p>Last change: 12 May 2023</p>${prose}${card}${prose}`)).toBe('2023-05-12');
    const news =
      '<div><article><div><header class="post-header"><a href="/news/9">Harbour firm of the year</a></header><p>posted <time>3 May 2021</time></p></div><p>We were named so.</p></article></div>';
    expect(dayOf(`${prose}${news}`)).toBeUndefined();
    expect(dayOf(`${prose}<p>to repeal the order of 3 May 2021 without delay.</p>`)).toBeUndefined();
  });

  it('is none in brackets in the middle of a note', () => {
    expect(dayOf(`${prose}<p>S. 1(3) inserted (1.4.2006) by Water Act 2005 (c. 12), s. 4</p>`)).toBeUndefined();
    expect(dayOf(`${prose}<p>The harbour office (1.4.2006)</p>`)).toBe('2006-04-01');
  });

  it('is none in a later section', () => {
    expect(dayOf(`${prose}<h2>References</h2><ol><li>“Clock vote”, 16 October 2021.</li></ol>`)).toBeUndefined();
  });
});

describe('a date in a sentence below the heading', () => {
  const caption = '<div>The makers of the clock look at it from the quay of the old town on 3 March 2021. WIRE/Ann Mill</div>';

  it('gives way to the one above the heading', () => {
    document.head.innerHTML = '<title>The clock makers</title>';
    document.body.innerHTML = `<main><div><a href="/u/ann">Ann Reid</a><span>12 May 2023</span></div><h1>The clock makers</h1>${caption}${prose}</main>`;
    const { metadata } = readMetadata(snapshot(document, { url: 'https://town.example/clocks' }) as Page);
    expect(metadata.publishedTime?.slice(0, 10)).toBe('2023-05-12');
  });
});

describe('a date in words without a class', () => {
  it.each([
    'Posted on: 3 May 2024',
    'Veröffentlicht am: 3. Mai 2024',
    'Publié le 3 mai 2024',
    'Publicado el: 3 de mayo de 2024',
    'Опубликовано: 3 мая 2024',
  ])('is read: %s', (line) => {
    expect(dayOf(`<span>${line}</span>${prose}`)).toBe('2024-05-03');
    expect(dayOf(`<p>Last updated: 9 May 2024</p><span>${line}</span>${prose}`)).toBe('2024-05-03');
  });
});

describe('the days of a thread', () => {
  const member = '<dl><dt><span title="Joined"><i></i></span></dt><dd>3 March 2009</dd></dl>';

  it('are those of its start, not of a member’s', () => {
    expect(dayOf(`<ul><li>Start date <a href="/clocks">12 May 2023</a></li></ul>${member}${prose}`)).toBe('2023-05-12');
    expect(dayOf(member + prose)).toBeUndefined();
  });

  it('are not those of what starts elsewhere', () => {
    expect(dayOf(`<p>Start date <a href="/fair">12 May 2023</a></p>${prose}`)).toBeUndefined();
    expect(dayOf(`<p>Start date <a href="#comment-3">12 May 2023</a></p>${prose}`)).toBeUndefined();
  });
});

describe('a date right above the heading', () => {
  const above = (before: string, after: string): string | undefined => {
    document.head.innerHTML = '<title>The clock makers</title>';
    document.body.innerHTML = `<main>${before}<h1>The clock makers</h1>${after}</main>`;
    return readMetadata(snapshot(document, { url: 'https://town.example/clocks' }) as Page).metadata.publishedTime;
  };
  const story = '<p>The bolt was the wrong one, and had been for a year.</p>';
  const dated = ['<p class="date">12. März 2024</p>', '<div class="meta">12 March 2024 | Ann Reid</div>'];

  it.each(dated)('is that of the story: %s', (line) => {
    expect(above(line, `${story}<div><a href="/bakery">How the bakery burned and what came of it</a> <span>1 May 2019</span></div>`)).toBe(
      '2024-03-12',
    );
    expect(
      above(
        line,
        `${story}<ul><li><a href="/a">How the bakery burned</a> 3 May 2023</li><li><a href="/b">The tide</a> 4 May 2023</li></ul>`,
      ),
    ).toBe('2024-03-12');
    expect(above(line, '<p>It was made on the coast, in May 3, 1921 even, as it says.</p>')).toBe('2024-03-12');
  });

  it('needs no label where it says itself what it is, whatever button stands above', () => {
    expect(above('<div><a href="/start">Start here</a></div><p>Published 12 March 2024</p>', story)).toBe('2024-03-12');
  });

  it('is not where the heading has a line of its own below', () => {
    expect(above('<p>Tuesday, 9 April 2024</p>', `<p>12 March 2024</p>${story}`)).toBe('2024-03-12');
  });

  it('is none where it stands far from the heading, as in a masthead', () => {
    const masthead = '<div><div><div><p>Tuesday, 9 April 2024</p></div></div></div><p>Town</p><p>Clocks</p>';
    expect(above(masthead, `${story}<p>12 March 2024</p>`)).toBe('2024-03-12');
  });
});

it('the day a list was begun is not that of what stands in it', () => {
  const head = (kind: string) =>
    `<title>The clock makers</title><meta name="cXenseParse:pageclass" content="${kind}"><meta name="cXenseParse:publishtime" content="2005-05-12T10:00:00Z">`;
  const day = (kind: string) => {
    document.head.innerHTML = head(kind);
    document.body.innerHTML = `<main><h1>The clock makers</h1>${prose}</main>`;
    return readMetadata(snapshot(document, { url: 'https://town.example/clocks' }) as Page).metadata.publishedTime?.slice(0, 10);
  };
  expect(day('frontpage')).toBeUndefined();
  expect(day('article')).toBe('2005-05-12');
});

it('the day in the bar over the site’s name is today’s', () => {
  const day = (name: string) => {
    document.body.innerHTML = `<div class="${name}"><ul><li><b>Friday, 12 May 2023</b></li><li><a href="/a">About</a></li></ul></div><main><h1>The clock makers</h1>${prose}</main>`;
    return readMetadata(snapshot(document, { url: 'https://town.example/clocks' }) as Page).metadata.publishedTime;
  };
  expect(day('menu')).toBeUndefined();
  expect(day('head')).toBe('2023-05-12');
});

describe('the day in a heading', () => {
  const read = (heading: string) => {
    document.head.innerHTML = '<title>The clock makers of the town</title>';
    document.body.innerHTML = `<main>${heading}${prose}</main>`;
    const { title, publishedTime } = readMetadata(snapshot(document, { url: 'https://town.example/c' }) as Page).metadata;
    return [title, publishedTime];
  };

  it('is when it was written, and no part of the title', () => {
    const day = '<span class="topline"><span class="date">12.05.2023</span></span>';
    expect(read(`<h1>${day}The clock makers of the town</h1>`)).toEqual(['The clock makers of the town', '2023-05-12']);
  });

  it('is nothing of the kind where it is all that the heading says', () => {
    expect(read('<h1><span class="date">12.05.2023</span></h1>')[1]).toBeUndefined();
  });
});

it('parts of one thing may be articles of their own, as Drupal sets them', () => {
  const day = (about: string) => {
    document.head.innerHTML = '<title>The clock makers</title>';
    document.body.innerHTML = `<main><article about="/clocks"><h1>The clock makers</h1></article><article about="${about}"><p>Updated on 5 December 2023</p>${prose}</article></main>`;
    return readMetadata(snapshot(document, { url: 'https://town.example/clocks' }) as Page).metadata.modifiedTime;
  };
  expect(day('/clocks')).toBe('2023-12-05');
  expect(day('/bells')).toBeUndefined();
});

it.each([
  ['https://clocks.fr/en/makers', '2023-05-12'],
  ['https://clocks.example/en/makers', '2023-12-05'],
])('the day goes before the month where the page’s country writes so, in English too: %s', (url, day) => {
  document.documentElement.lang = 'en';
  expect(dayOf(`<p>12/05/2023</p>${prose}`, url)).toBe(day);
});

it.each([
  ['https://town.example/blog/2023/10/03/clocks', '2023-10-03'],
  ['https://town.example/blog/2023/october/03/clocks', '2023-10-03'],
  ['https://town.example/blog/2023/march/10/clocks', '2023-03-10'],
  ['https://town.example/blog/2023/clocks', '2023-03-10'],
])('of a day in figures the address may tell which is the month: %s', (url, day) => {
  expect(dayOf(`<p>03/10/2023</p>${prose}`, url)).toBe(day);
});
