// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../build';

it('keeps what is attached to a post, and no face', () => {
  const shown = (box: string) =>
    build(
      `<main><div><p>by Ann on a day of spring, in the board of those who sail</p><p data-keep>First post</p>${box}<p>Boats and nets, and a dog on the quay. Since 2011.</p></div><p data-keep>Second post</p></main>`,
    )?.root.querySelector('img') !== null;
  const picture = '<img src="/a.jpg" width="600" height="400">';
  expect(shown(`<dl class="attachbox"><dt>Attachments</dt><dd>${picture} a.jpg (88 KiB)</dd></dl>`)).toBe(true);
  expect(shown(`<dl class="notebox"><dt>Attachments</dt><dd>${picture} a.jpg (88 KiB)</dd></dl>`)).toBe(false);
  for (const name of ['postuseravatar', 'ipsUserPhoto', 'user-picture'])
    expect(shown(`<a class="${name}" href="/ann">${picture}</a>`)).toBe(false);
});

const among = (box: string) =>
  build(`<main><p data-keep>First paragraph of it</p>${box}<p data-keep>Second paragraph of it</p></main>`)?.root.querySelector('img') !==
  null;

it('no face of who wrote, by the name of its box', () => {
  for (const name of ['authorImage', 'post-writter-img', 'author_headshot'])
    expect(among(`<div class="${name}"><img src="/a.jpg" width="600"></div>`), name).toBe(false);
  expect(among('<div data-testid="prism-byline"><img src="/a.jpg" width="600" alt="Nina"></div>')).toBe(false);
  expect(among('<div class="best-pick-badged"><img src="/best-of-2026.svg" alt=""></div>')).toBe(false);
  expect(among('<div class="storyImage"><img src="/a.jpg" width="600"></div>')).toBe(true);
});

it('no picture of an advertisement’s size, paid for as its link says', () => {
  const banner = (size: string, rel: string) =>
    `<div><a href="https://bank.example/offer" rel="${rel}"><img src="/b.jpg" ${size} alt="Bank"></a></div>`;
  expect(among(banner('width="300" height="250"', 'nofollow'))).toBe(false);
  expect(among(banner('width="300" height="250"', ''))).toBe(true);
  expect(among(banner('width="300" height="240"', 'nofollow'))).toBe(true);
});

it('no badge on a picture that stays', () => {
  const badge = '<div class="best-pick-badged"><img src="/best-of-2026.svg" alt=""></div>';
  const shown = build(
    `<main><p data-keep>One</p><div><img src="/a.jpg" width="600" alt="Boat">${badge}<div><span>Photo: Lou</span></div></div><p data-keep>Two</p></main>`,
  )?.root.querySelectorAll('img');
  expect([...(shown ?? [])].map((picture) => picture.getAttribute('alt'))).toEqual(['Boat']);
});

it('no banner, also where it stands there twice for those without scripts, or only its file says its size', () => {
  const banner = (href: string, file: string) =>
    `<div><a href="${href}"><img data-src="/b.jpg" width="728" height="90"><noscript><img src="/b.jpg" width="728" height="90"></noscript></a></div><div><a href="${href}"><img src="${file}"></a></div>`;
  expect(among(banner('https://shop.example/offer', '/49765/468x60noandmore_00.jpg'))).toBe(false);
  expect(among(banner('https://shop.example/offer', '/49765/boats-1468x600.jpg'))).toBe(true);
});

it('no picture whose link says that it calls, in a figure or beside a pixel that counts', () => {
  const linked = (href: string, more = '') => `<figure><a href="${href}"><img src="/b.jpg" alt="Sign up"></a>${more}</figure>`;
  expect(among(linked('https://jobs.example/signup?utm_source=blog&utm_medium=cta_v5_top'))).toBe(false);
  expect(among(linked('https://news.google.com/publications/CAAqBwgK?hl=es'))).toBe(false);
  expect(among(linked('https://jobs.example/signup?utm_source=blog&utm_medium=figure'))).toBe(true);
  const strip = '<a href="https://shop.example/c/1"><img src="/ad.gif" width="728" height="90"></a>';
  expect(among(`<div>${strip}<img height="0" width="0" src="https://seen.example/i/1"></div>`)).toBe(false);
});

it('no row of pictures that each lead to what they stand for', () => {
  const row = (href: (at: number) => string) =>
    `<ul>${[1, 2, 3].map((at) => `<li><a href="${href(at)}"><img src="/flag-${at}.png" alt="Flag"></a></li>`).join('')}</ul>`;
  expect(among(row((at) => `/language-${at}/story`))).toBe(false);
  expect(among(row((at) => `/large-${at}.png`))).toBe(true);
  expect(among(row((at) => `https://blogger.googleusercontent.com/img/a/AVvXsE${at}=s4032`))).toBe(true);
});

it('the picture whose words only repeat the name right above it', () => {
  const item = (name: string, words: string) =>
    `<div><div data-keep>${name}</div><a href="https://shop.example/x"><img src="/a.jpg" width="600"><p class="figure-caption">${words}</p></a></div>`;
  expect(among(item('1. Motion 300 Speaker', 'Motion 300 Speaker'))).toBe(true);
  expect(among(item('1. Motion 300 Speaker', 'Ten more speakers that we have tried'))).toBe(false);
});

it('the picture of what a kept name says, whatever else its card offers', () => {
  const card = (alt: string) =>
    `<div><div><button>Load the next of eleven pictures</button><img src="/tent.jpg" width="300" height="300" alt="${alt}"></div><a href="/tent" data-keep>Wonderland 6 Tent</a><p>Add Wonderland 6 Tent to Compare</p><p>(14) reviews with an average of 4.4 out of 5 stars</p></div>`;
  expect(among(card('REI Wonderland 6 Tent 0'))).toBe(true);
  expect(among(card('A shop in the rain'))).toBe(false);
});

it('keeps a cover that leads to its report', () => {
  const cover =
    '<figure><a href="https://files.example/report.pdf"><img src="a.jpg"></a><figcaption>The report on the ridge</figcaption></figure>';
  const built = build(`<p data-keep>First paragraph of it</p>${cover}<p data-keep>Second paragraph of it</p>`);
  expect(built?.root.querySelector('img')).not.toBeNull();
  expect(text(built)).toContain('The report on the ridge');
});
