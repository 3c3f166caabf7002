// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const five = (entry: (day: number) => string) => [1, 2, 3, 4, 5].map(entry).join('');
const summary = 'The harbour master keeps his ledger in pencil, because ink runs when the spray comes over the wall.';
const lists: Record<string, string> = {
  'a blog’s index': five(
    (day) =>
      `<article><h2><a href="/p${day}">The story number ${day}</a></h2><p>By Ada Pell on <time datetime="2024-03-0${day}">${day} March 2024</time></p><p>${summary}</p></article>`,
  ),
  'dates for a diary, the first of a short name': `<ul>${five((day) => `<li><div>${day} March 2024</div><h2><a href="https://e${day}.example">${day === 1 ? 'FABCON' : `Conference of harbours ${day}`}</a></h2><p>Rivertown</p></li>`)}</ul>`,
  'episodes without links': five(
    (day) => `<div><h3>Episode ${day}: the quay at night</h3><p>Ada Pell · ${day} March 2024</p><p>${summary}</p></div>`,
  ),
  'results of a search': five(
    (day) => `<div><a href="/p${day}">The old quay ${day}</a><div>By Ada Pell, published ${day} March 2024</div><p>${summary}</p></div>`,
  ),
  'press releases': `<ul>${five((day) => `<li><span>0${day}.03.2024</span> <a href="/p${day}">Mitteilung Nummer ${day} zum Hafen</a></li>`)}</ul>`,
  'releases under their days': five(
    (day) => `<p><b>${day} March 2024</b></p><p><a href="/p${day}">A press release about the harbour</a></p>`,
  ),
  'releases beside their days': `<dl>${five((day) => `<dt>0${day}.03.2024</dt><dd><a href="/p${day}">Mitteilung zum Hafen</a> (Mo)</dd>`)}</dl>`,
  'files of a project': `<table>${five((day) => `<tr><td><a href="/f${day}">f${day}.c</a></td><td><a href="/c${day}">Close it on reload</a></td><td>0${day}.03.2024</td></tr>`)}</table>`,
  'entries in Japanese': five((day) => `<div><h3>港の物語について${day}</h3><p>文・山田太郎</p><p>2024年3月${day}日</p></div>`),
};

describe.each(Object.entries(lists))('%s', (_, list) => {
  it('has no author and no day', () => {
    const { byline, publishedTime } = metadataOf({ body: `<main><h1>${title}</h1>${list}</main>` });
    expect({ byline, publishedTime }).toEqual({});
  });

  it('takes none from a story above it', () => {
    const own = '<p>By Cy Dorn</p><p>7 May 2024</p>';
    const { byline, publishedTime } = metadataOf({ body: `<main><h1>${title}</h1>${own}${paragraphs.short}${list}</main>` });
    expect({ byline, publishedTime }).toEqual({ byline: 'Cy Dorn', publishedTime: '2024-05-07' });
  });
});

describe('posts of a thread are no entries', () => {
  it.each([
    (day: number) => `<div><h4><a href="/members/ada">Ada Pell</a></h4><p>${day} May 2024</p><p>${summary}</p></div>`,
    (day: number) => `<div><h4>salty</h4><p>${day} May 2024</p><p>${summary}</p></div>`,
    (day: number) => `<div><a href="/member.php?u=3">salty</a> <p>${day} May 2024</p><p>${summary}</p></div>`,
    (day: number) => `<div><h3><a href="?p=${day}">Re: ${title}</a></h3><p>${day} May 2024</p><p>${summary}</p></div>`,
  ])('such as %s', (post) => {
    expect(metadataOf({ body: `<main><h1>${title}</h1>${five(post)}</main>` }).publishedTime).toBe('2024-05-01');
  });
});
