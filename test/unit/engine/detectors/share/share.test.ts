// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const pin = '<a href="https://www.pinterest.com/pin/create/button/?url=x">Pin it</a>';
const picture = '<img src="/bell.jpg" width="600" height="400" alt="The bell">';
const taken = (box: string) => clutterOf(`<article>${story(1, 3)}${box}${story(4, 6)}</article>`);
const shared = (box: string) => taken(box).map(({ kind, text }) => [kind, text]);

it.each([
  ['in a figure', `<figure><div>${pin}</div><img src="/bell.jpg"><figcaption>The bell in the school.</figcaption></figure>`],
  ['beside a picture', `<div>${picture}${pin}</div>`],
  ['beside a picture in several sizes', `<div>${pin}<img src="/bell.jpg" srcset="/bell-2.jpg 2x"></div>`],
])('a link over a picture that shares it goes alone: %s', (_, box) => expect(shared(box)).toEqual([['share', 'Pin it']]));

it('a row over a picture goes, and the caption below it stays', () => {
  const row = '<p><a href="https://facebook.com/sharer/sharer.php?u=x">Facebook</a> <a href="https://x.com/intent/post?u=x">X</a></p>';
  const found = shared(`<figure>${picture}${row}<figcaption>The bell in the school.</figcaption></figure>`);
  expect(found).toEqual([['share', 'Facebook X']]);
});

it('a link of which all the words in a picture’s box are goes alone', () => {
  expect(shared(`<div>${picture}${pin.replace('Pin it', '<span>Save</span>')}</div>`)).toEqual([['share', 'Save']]);
});

it('so does the count of comments', () => {
  expect(shared(`<div>${picture}<a href="#comments"><b>3</b> Comments</a></div>`)).toEqual([['comments', '3 Comments']]);
});

it('buttons over a picture go without it', () => {
  const found = shared(`<figure>${picture}<div><button>Share</button><button>Tweet</button></div></figure>`);
  expect(found).toEqual([['share', 'Share Tweet']]);
});

it('links over pictures that are told of go without them, also where nothing else stands between', () => {
  const boxes = (alt: string) => `<div>${`<div>${pin}<img src="/bell.jpg" alt="${alt}"><i>1</i></div>`.repeat(2)}</div>`;
  const alone = ['share', 'Pin it'];
  expect(shared(boxes('The bell of the school in winter'))).toEqual([alone, alone]);
  expect(shared(boxes('Share on Facebook'))).not.toContainEqual(alone);
});

it('a picture that shares itself when it is pressed stays', () => {
  expect(shared(`<p><a href="https://www.pinterest.com/pin/create/button/?url=x">${picture}</a></p>`)).toEqual([]);
});

it('a sign in several sizes is a sign', () => {
  const sign = '<img src="/pin.png" srcset="/pin-2.png 2x" width="24" height="24" alt="Pin">';
  expect(taken(`<div><a href="https://www.pinterest.com/pin/create/button/?url=x">${sign}</a></div>`)).toHaveLength(1);
});

it('signs of networks are no pictures', () => {
  const sign = (name: string) => `<a href="https://${name}.com/intent/x"><img src="/${name}.png" width="32" height="32" alt="${name}"></a>`;
  expect(taken(`<div><img src="/share.png" width="24" height="24" alt="">Share ${sign('x')}${sign('twitter')}</div>`)).toHaveLength(1);
});

it('a link to what the page tells of below is no button of a network that is called the same', () => {
  expect(shared('<div><a href="#a1">Line</a> (double metres)</div><h2 id="a1">Line()</h2>')).toEqual([]);
  expect(shared('<div><a href="#">Line</a> (double metres)</div>')).toEqual([['share', 'Line']]);
});

it('a place among others in a list is no button that shares', () => {
  const list = (...names: string[]) =>
    `<ul>${names.map((name) => `<li><a href="https://${name}.com/docusaurus">${name}</a></li>`).join('')}</ul>`;
  expect(shared(list('Github', 'X', 'Forum', 'Chat'))).toEqual([]);
  expect(shared(list('Facebook', 'X', 'Linkedin', 'Threads'))).toHaveLength(1);
});

it('a line over links that are only icons goes with them', () => {
  const icons = ['https://www.facebook.com/sharer/sharer.php?u=x', 'https://twitter.com/home?status=x', 'whatsapp://send?text=x']
    .map((href) => `<a href="${href}" target="_blank"><i class="icon"></i></a>`)
    .join(' ');
  const box = (label: string) => `<section><div class="row"><div class="right"><span>${label}</span> ${icons}</div></div></section>`;
  expect(shared(box('Teile mich:'))).toEqual([['share', 'Teile mich:']]);
});

it('a link under a quotation that offers to post it goes without it, and without whose it is', () => {
  const link = '<a href="https://twitter.com/intent/tweet?text=x"><i></i>Tweet</a>';
  const quote = (foot: string) => `<blockquote><p>Only then I finish a thought.</p>${foot}</blockquote>`;
  expect(shared(quote(`<div><cite>Omar, who rings the bell</cite>${link}</div>`))).toEqual([['share', 'Tweet']]);
  expect(shared(quote(`<p>${link}</p>`))).toEqual([['share', 'Tweet']]);
  expect(shared(`<blockquote><p>${link}</p></blockquote>`)).toEqual([['share', 'Tweet']]);
});

it('what AMP calls a button to share, with the words for those without scripts', () => {
  const taken = clutterOf(
    `<article><h1>Boats</h1><amp-social-share type="twitter">Tweet</amp-social-share><amp-social-share type="email">Email</amp-social-share>${story(1, 6)}</article>`,
  );
  expect(taken.map(({ kind, text }) => `${kind}: ${text}`).join()).toMatch(/share: Tweet.*Email/);
});
