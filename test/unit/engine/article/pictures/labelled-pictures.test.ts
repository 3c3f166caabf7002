// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

it('a picture stays on which a control says something, without that', () => {
  const of = (kind: 'other' | 'ad') => {
    const built = build(
      '<main><p data-keep>First paragraph of it</p><figure><div><img src="/a.jpg" width="600"><button data-mark>View image</button></div><figcaption data-keep>Dolores, at her table by the window</figcaption></figure><p data-keep>Second paragraph of it</p></main>',
      '',
      {},
      'article',
      kind,
    );
    return [built?.root.querySelectorAll('img').length, text(built)?.includes('View image')];
  };
  expect(of('other')).toEqual([1, false]);
  expect(of('ad')).toEqual([0, false]);
});

it('a picture stays that a link over it shares, and no signs of networks', () => {
  const among = (box: string) =>
    build(
      `<main><p data-keep>First paragraph of it</p><div>${box}<a href="/share" data-mark>Pin it</a></div><p data-keep>Second one</p></main>`,
      '',
      {},
      'article',
      'share',
    )?.root.querySelectorAll('img').length;
  expect(among('<img src="/a.jpg" width="600" height="400">')).toBe(1);
  expect(among('<img src="/pin.png">')).toBe(0);
});

it('a line shares its box with a picture that opens larger, and not with one that leads elsewhere', () => {
  const words = 'Curlews on the mudflats in October';
  const beside = (href: string) =>
    text(
      build(
        `<main><p data-keep>One</p><div><a href="${href}"><img src="/a.jpg" width="200"></a><p data-unlikely>${words}</p></div><p data-keep>Two</p></main>`,
      ),
    );
  expect(beside('/a-large.jpg')).toContain(words);
  expect(beside('/images/a')).toContain(words);
  expect(beside('/other-story')).not.toContain(words);
});

it('a figure goes with its picture where a link in it leads on to what it tells of', () => {
  const card =
    '<figure><div><img src="/a.jpg" width="460"><div>Oysters I stole</div><div><a href="/oysters">Read more</a></div></div></figure>';
  const around = (figure: string) => build(`<main><p data-keep>One</p>${figure}<p data-keep>Two</p></main>`)?.root.querySelector('img');
  expect(around(card)).toBeNull();
  expect(around(card.replace('Read more', 'Ann Lee'))).not.toBeNull();
});

const among = (box: string) => build(`<main><p data-keep>First paragraph of it</p>${box}<p data-keep>Second one</p></main>`);
const alts = (built: ReturnType<typeof build>) =>
  [...(built?.root.querySelectorAll('img') ?? [])].map((picture) => picture.getAttribute('alt'));

it('a picture stays beside a linked name, and not beside a linked title or in a link', () => {
  const picture = '<img src="/a.jpg" width="600" height="400" alt="Boats">';
  expect(alts(among(`<div>${picture}<p>Photo: <a href="/dario">Dario Fels</a></p></div>`))).toEqual(['Boats']);
  expect(alts(among('<div><img src="/a.png" width="150" height="75" alt="Arrow"><p><a href="/b">Book</a></p></div>'))).toEqual([]);
  expect(alts(among('<div class="authorSource"><img src="/ann.jpg" alt="Ann"><a href="/ann">Ann Lee</a></div>'))).toEqual([]);
  expect(alts(among(`<div>${picture}<p><a href="/keeper">The lighthouse keeper who stayed in the tower</a></p></div>`))).toEqual([]);
  expect(alts(among(`<div><a href="/keeper">${picture} The keeper</a></div>`))).toEqual([]);
});

it('a strip that sends its readers elsewhere goes, and one that is looked at stays', () => {
  const strip = '<img src="/a.jpg" width="970" height="250" alt="Skyline">';
  expect(alts(among(`<div><a href="https://events.example/summit">${strip}</a></div>`))).toEqual([]);
  expect(alts(among(`<div><a href="/a-large.jpg">${strip}</a></div>`))).toEqual(['Skyline']);
  expect(alts(among(`<div>${strip}</div>`))).toEqual(['Skyline']);
});

describe('pictures that are looked through one by one', () => {
  const slide = (name: string, said = '') => `<div><img src="/${name}.jpg" width="800" height="500" alt="${name}">${said}</div>`;
  const gallery = (slides: string, kind: 'navigation' | 'other' | 'promo' = 'navigation') =>
    build(
      `<main><p data-keep>One</p><div><div>${slides}</div><button data-mark>Previous</button><button data-mark>Next</button></div><p data-keep>Two</p></main>`,
      '',
      {},
      'article',
      kind,
    );
  const caption = (said: string) => `<p class="slide-caption">${said}</p>`;

  it('stay without the buttons, with their captions', () => {
    const built = gallery(slide('deck', caption('Deckhands coil the lines')) + slide('bell', caption('A boy rings the bell')));
    expect(alts(built)).toEqual(['deck', 'bell']);
    expect(text(built)).toBe('OneDeckhands coil the linesA boy rings the bellTwo');
    expect(alts(gallery(slide('deck') + slide('bell'), 'other'))).toEqual(['deck', 'bell']);
  });

  it('go where they are cards of other stories, or an offer', () => {
    const card = (name: string) => `<a href="/${name}">${slide(name, `<p>What the ${name} was for</p>`)}</a>`;
    expect(alts(gallery(card('deck') + card('bell')))).toEqual([]);
    expect(alts(gallery(slide('deck', '<p>Ours</p>') + slide('bell', '<p>Yours</p>'), 'promo'))).toEqual([]);
  });
});

it('a figure stays over what opens its gallery', () => {
  const over = (beside: string) =>
    alts(among(`<div><figure><img src="/a.jpg" width="600" alt="Boats"><figcaption>At the quay</figcaption></figure>${beside}</div>`));
  expect(over('<div><span data-mark>1/3</span><button>View gallery</button></div>')).toEqual(['Boats']);
  expect(over('<div><span data-mark>1/3</span><p>All of our offers for the summer on one page</p></div>')).toEqual([]);
});

it('a picture without words goes that is marked itself', () => {
  const built = build(
    '<main><p data-keep>One</p><div><img src="/away.gif" alt="away" data-mark></div><p data-keep>Two</p></main>',
    '',
    {},
    'forum',
    'other',
  );
  expect(alts(built)).toEqual([]);
});

it('the words that a site calls a caption stay below the box of their picture, wherever in the text', () => {
  const words = 'The mayor leads through the auction, with a painting from the church under the arm. Source: Lou Reed';
  const below = (picture: string) =>
    text(
      build(
        `<main><p data-keep>First paragraph of it</p><div class="image">${picture}</div><div class="image-caption"><div data-unlikely>${words}</div></div><p data-keep>Second one</p></main>`,
      ),
    );
  expect(below('<img src="/a.jpg" width="600">')).toContain(words);
  expect(below('<b>Menu</b>')).not.toContain(words);
});

it('no picture stays that is the way to the top of the page', () => {
  const after = (alt: string) =>
    build(
      `<main><p data-keep>First paragraph of it</p><div><a href="#head"><img src="/up.gif" alt="${alt}"></a></div><p data-keep>Second one</p></main>`,
    )?.root.querySelectorAll('img').length;
  expect(after('top')).toBe(0);
  expect(after('The top of the lighthouse')).toBe(1);
});
