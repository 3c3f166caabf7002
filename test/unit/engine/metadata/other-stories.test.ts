// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const three = (card: (day: number) => string) => [1, 2, 3].map(card).join('');
const described = three(
  (day) =>
    `<article itemscope itemtype="https://schema.org/NewsArticle"><a href="/s${day}"><h3 itemprop="headline">Story number ${day} of the old quay</h3></a><span itemprop="author">Wrong Person</span> <time itemprop="datePublished" datetime="2019-01-0${day}T00:00:00Z">Jan ${day}, 2019</time><span itemprop="articleSection">Wrong</span></article>`,
);
const linked = three(
  (day) =>
    `<div><a href="/s${day}"><h3>Story number ${day} of the old quay</h3></a><a rel="author" href="/author/wrong">Wrong Person</a> <span class="byline">By Wrong Person</span> <time datetime="2019-01-0${day}T00:00:00Z">Jan ${day}, 2019</time></div>`,
);
const one =
  '<a href="/s1"><h3>Story number one of the quay</h3></a><a rel="author" href="/author/wrong">Wrong Person</a> <time datetime="2019-01-01">Jan 1, 2019</time>';
const scope = 'itemscope itemtype="https://schema.org/NewsArticle"';

/** Things that stand beside, under or in an article, and have authors and dates of their own. */
const strangers: Record<string, string> = {
  'described cards': `<section><h2>Related stories</h2>${described}</section>`,
  'described cards without a heading': `<section>${described}</section>`,
  'one described card': `<div ${scope}><a href="/x"><h4 itemprop="headline">How the bakery burned</h4></a><span itemprop="author">Wrong Person</span><time itemprop="datePublished" datetime="2019-01-01">1 Jan 2019</time><span itemprop="articleSection">Wrong</span></div>`,
  'cards with authors': `<section><h2>Related stories</h2>${linked}</section>`,
  'cards with authors under no known word': `<section><h2>From the quay</h2>${linked}</section>`,
  'one card': `<div>${one}</div>`,
  'an entry that tells its day behind the title':
    '<ul><li><a href="/s1">Story number one of the quay</a> (01.05.2019)</li><li><a href="/s2">Story number two of the quay</a><div>May 2, 2019</div></li></ul>',
  'a customer’s review':
    '<div style="display:none" itemscope itemtype="http://schema.org/Review"><meta itemprop="datePublished" content="2019-01-01"><span itemprop="reviewBody">Very well done.</span><span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Wrong Person</span></span></div>',
  'a card in a sidebar': `<aside>${one}</aside>`,
  'described cards in a sidebar': `<aside>${described}</aside>`,
  'a columnist in a sidebar': '<aside><h2>Columnist</h2><a href="/author/wrong">Wrong Person</a><p>Writes on Fridays.</p></aside>',
};
const story = (own: string, text: string, inside = '', attributes = '') =>
  `<article ${attributes}><h1 itemprop="headline">${title}</h1>${own}${text}${inside}</article>`;
const lengths = Object.entries(paragraphs);

describe.each(Object.entries(strangers))('%s give the article nothing', (_, stranger) => {
  it.each(lengths)('after %s paragraphs', (__, text) => {
    const { byline, publishedTime, modifiedTime, section } = metadataOf({ body: `<main>${story('', text)}${stranger}</main>` });
    expect({ byline, publishedTime, modifiedTime, section }).toEqual({});
  });

  it.each(lengths)('inside the article, after %s paragraphs', (__, text) => {
    const { byline, publishedTime, section } = metadataOf({ body: `<main>${story('', text, stranger)}</main>` });
    expect({ byline, publishedTime, section }).toEqual({});
  });

  it('before the article', () => {
    const { byline, publishedTime, section } = metadataOf({ body: `<div>${stranger}</div><main>${story('', paragraphs.long)}</main>` });
    expect({ byline, publishedTime, section }).toEqual({});
  });

  it('and take nothing from what it prints', () => {
    const own = '<p>By Ada Pell</p><p><time datetime="2024-03-04">4 March 2024</time></p>';
    const { byline, publishedTime } = metadataOf({ body: `<main>${story(own, paragraphs.short)}${stranger}</main>` });
    expect({ byline, publishedTime }).toEqual({ byline: 'Ada Pell', publishedTime: '2024-03-04' });
  });

  it('nor from what Dublin Core says', () => {
    const head = '<meta name="DC.creator" content="Ada Pell"><meta name="DC.date" content="2024-03-04">';
    const { byline, publishedTime } = metadataOf({ head, body: `<main>${story('', paragraphs.long)}${stranger}</main>` });
    expect({ byline, publishedTime }).toEqual({ byline: 'Ada Pell', publishedTime: '2024-03-04' });
  });

  it('nor from what the article’s own microdata say', () => {
    const own = '<span itemprop="author">Ada Pell</span><meta itemprop="datePublished" content="2024-03-04">';
    const { byline, publishedTime } = metadataOf({ body: `<main>${stranger}${story(own, paragraphs.short, stranger, scope)}</main>` });
    expect({ byline, publishedTime }).toEqual({ byline: 'Ada Pell', publishedTime: '2024-03-04' });
  });
});

describe('what is the article’s own stays', () => {
  const own = '<span itemprop="author">Ada Pell</span><meta itemprop="datePublished" content="2024-03-04">';

  it.each([
    ['in a scope around the text alone', `<h1>${title}</h1><div ${scope}>${own}${paragraphs.long}</div>`],
    [
      'in a scope that gives the headline again',
      `<h1>${title}</h1><div ${scope}><meta itemprop="headline" content="${title}">${own}</div>`,
    ],
    ['in no scope at all', `<h1>${title}</h1>${own}${paragraphs.long}`],
    ['in a page’s scope', `<div itemscope itemtype="https://schema.org/WebPage"><h1>${title}</h1>${own}${paragraphs.long}</div>`],
    [
      'behind another story with a headline',
      `${strangers['one described card']}<div ${scope}><h2 itemprop="headline">${title}</h2>${own}${paragraphs.long}</div>`,
    ],
    [
      'in a header before the article element',
      `<header><h1>${title}</h1><p>By Ada Pell, 4 March 2024</p></header><article>${paragraphs.long}</article>`,
    ],
    [
      'under a standfirst that is a heading',
      `<article><h1>${title}</h1><h2>A ledger, a bakery and a man with a hat in a small town by the sea, where the ferry has left at ten past six for thirty years.</h2><p>By Ada Pell</p><p>4 March 2024</p>${paragraphs.long}</article>`,
    ],
    [
      'in an aside right under the heading',
      `<article><h1>${title}</h1><aside>By Ada Pell, 4 March 2024</aside>${paragraphs.long}</article>`,
    ],
    [
      'in asides above the heading',
      `<article><aside><time datetime="2024-03-04">March 4, 2024</time></aside><aside>By Ada Pell</aside><h1>${title}</h1>${paragraphs.long}</article>`,
    ],
    [
      'in an article of its own inside the article',
      `<article><h1>${title}</h1><article class="person"><h4>By <a href="/people-of-hask/ada">Ada Pell</a></h4></article><p>4 March 2024</p>${paragraphs.long}</article>`,
    ],
    [
      'beside a name that leads to its bearer',
      `<h1>${title}</h1><div class="author"><h3><a href="/component/ada">Ada Pell</a></h3><p>4 March 2024</p></div>${paragraphs.long}`,
    ],
    [
      'under headings that say what they are, after the text',
      `<h1>${title}</h1>${paragraphs.short}<div><h4>Author</h4>Ada Pell</div><div><h4>Published</h4><h3>Publish date</h3><time datetime="2024-03-04">4 March 2024</time></div>`,
    ],
  ])('%s', (_, body) => {
    const { byline, publishedTime } = metadataOf({ body: `<main>${body}</main>` });
    expect({ byline, publishedTime }).toEqual({ byline: 'Ada Pell', publishedTime: '2024-03-04' });
  });

  it('an author’s card after the text', () => {
    const card = '<div class="bio"><h3><a rel="author" href="/author/ada">Ada Pell</a></h3><p>Ada Pell writes about harbours.</p></div>';
    expect(metadataOf({ body: `<main>${story('', paragraphs.long)}${card}</main>` }).byline).toBe('Ada Pell');
  });
});
