// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const ads = (box: string) =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 12)}</article>`).flatMap(({ kind, text }) =>
    kind === 'ad' ? [text] : [],
  );
const given = (link: string, label = 'Today’s edition is brought to you by Payrolla') =>
  `<div><h4>${label}</h4><p>Payroll in 40 countries, one invoice. Trusted by 9,000 yards.</p><p>${link}</p></div>`;
const button = '<a href="https://payrolla.example/">Get three months free</a>';

it('who brings an issue goes with what is said for it, up to the button that leads there', () => {
  expect(ads(given(button))).toEqual([expect.stringMatching(/^Today.*free$/)]);
  expect(ads(given(button, 'Sponsored').replace(/h4/g, 'div'))).toEqual([expect.stringMatching(/^Sponsored.*free$/)]);
});

it('but not where it leads nowhere else, or goes on', () => {
  expect(ads(given('<a href="/story">Get three months free</a>'))).toEqual([]);
  expect(ads(given(`Whoever asks may ${button} of it, as the town did.`))).toEqual([]);
  expect(ads(`<h4>This quay was brought to you by the sea</h4>${story(20, 22)}`)).toEqual([]);
});

it('what somebody is in a firm is no word over an advertisement', () => {
  expect(ads('<div><h4>Ruth Hale</h4><p>Partner</p><div>Ruth tried her first case at 26.</div></div>')).toEqual([]);
  expect(ads('<div><p>Partner</p><a href="https://bates.example"><img src="/a.jpg"></a></div>')).toEqual(['Partner']);
  expect(ads('<div><div>Sponsor:</div><div>Hask University</div><div>Partners:</div><div>The harbour office</div></div>')).toEqual([]);
  expect(ads('<div><p>Sponsor:</p><a href="https://bates.example"><img src="/a.jpg"></a></div>')).toEqual(['Sponsor:']);
});

const sponsor = (href: string, words: string) => `<p><a href="https://${href}">${words}</a></p>`;
const pitch = '<h4>The books, minus the books</h4><p>Ledgerly keeps your books while you sleep. Readers get two months free.</p>';
const by = (label: string) => `<div><p><i>${label}</i></p></div>`;

it('so does the box below the word, or the lines up to its button, where all in it leads to whoever pays', () => {
  const logo = sponsor('ledgerly.example/?from=boats', '<img src="/l.png" width="600" height="200" alt="Ledgerly">');
  const ask = sponsor('www.ledgerly.example/try', 'Try it free');
  for (const label of ['This edition is brought to you by', 'Brought to you by <a href="https://ledgerly.example/">Ledgerly</a>']) {
    const said = label.replace(/<[^>]*>/g, '');
    expect(ads(`${by(label)}<div class="section">${logo}${pitch}${ask}</div>`)).toEqual([said, expect.stringMatching(/^The books.*free$/)]);
    expect(ads(`${by(label)}${logo}${pitch}${ask}`).join(' ')).toMatch(/^[^.]*by.*The books.*two months free\. Try it free$/);
  }
});

it('but not what leads elsewhere too, or has nothing to press', () => {
  const ask = sponsor('ledgerly.example/', 'Try it free');
  const told = '<p>The quay has <a href="https://town.example/">a page</a> of its own.</p>';
  expect(ads(`${by('This edition is brought to you by')}${told}${pitch}${ask}`)).toEqual([]);
  expect(ads(`${by('This edition is brought to you by')}${pitch}<h3>The quay</h3>`)).toEqual([]);
});

it('boxes in which a plug-in counts who saw the banner go', () => {
  const box = (marks: string) => `<div ${marks}><a href="https://bank.example"><img src="/b.gif" alt="Bank"></a></div>`;
  expect(ads(box('data-banner_id="133578" data-impressions_enabled="true"'))).toEqual(['']);
  expect(ads(box('data-xf-init="sam-item"'))).toEqual(['']);
  expect(ads(box('data-banner_id="133578"'))).toEqual([]);
  expect(ads('<div><a href="/to?l=bank"><img data-src="/b.jpg" data-xf-init="sam-lazy"></a></div>')).toEqual(['']);
});

it('so do those whose links the site counts', () => {
  const banner = (href: string) => `<div><a href="${href}"><img src="/b.gif"></a></div>`;
  expect(ads(banner('/advert-click/65b10b'))).toEqual(['']);
  expect(ads(banner('/boats/advert-clicks-explained'))).toEqual([]);
});

it('who gave the picture for the press is named beside its caption, and that is no advertisement', () => {
  const caption = (name: string, more: string) =>
    `<div><img src="/a.jpg"><div class="${name}"><div><span>PR </span></div>${more}</div></div>`;
  const words = '<p><a href="https://ropes.example/" rel="nofollow">New this summer: a rope that floats</a></p>';
  expect(ads(caption('caption', words))).toEqual([]);
  expect(ads(caption('box', words))).not.toEqual([]);
  expect(ads(caption('caption', ''))).not.toEqual([]);
});

it('a place for an advertisement that was never filled goes', () => {
  const place =
    '<div data-native-ad-id="container"><a href="/"><span>Advertiser Content From</span><p data-native-ad-id="title">This is the title</p></a></div>';
  expect(ads(place)).toEqual(['Advertiser Content From This is the title']);
});

it('a label in a box goes where the page’s text begins right behind the box; one in the line of a sentence stays', () => {
  const slot = (label: string) =>
    `<div class="text">The crews went ashore.<div>${label}</div>As the storm passed, the harbour filled again.</div>`;
  expect(ads(slot('<div id="slot-1"></div><span>Anzeige</span>'))).toEqual(['Anzeige']);
  expect(ads('<p>Claudius came in <small>AD</small> 43 with his fleet.</p>')).toEqual([]);
});

it.each([
  ['a picture', '<p><img src="https://ads.gazette.example/banner/650x120.jpg" width="650" height="120"></p>', 1],
  ['a frame', '<p><ins><iframe src="https://www.gazette.example/market/inside_ad.html" width="300" height="250"></iframe></ins></p>', 1],
  [
    'a frame that a sentence floats beside',
    '<p><ins><iframe src="/market/inside_ad.html"></iframe></ins>　　所以，当潜水员在海底时，将还不得不满足于通过欣赏外面的景色来振作精神。</p>',
    1,
  ],
  ['a picture of a paper that is called so', '<p><img src="https://www.ad.example/story.jpg" width="650" height="400"></p>', 0],
  ['one of a paper whose site has no other name', '<p><img src="https://ad.co.jp/story.jpg" width="650" height="400"></p>', 0],
  ['a picture by that name', '<p><img src="https://img.gazette.example/ads/first-ad.jpg" width="650" height="400"></p>', 0],
  [
    'a picture that is told of',
    '<figure><img src="https://ads.gazette.example/1920.jpg"><figcaption>How soap was sold in 1920</figcaption></figure>',
    0,
  ],
  ['another frame', '<p><iframe src="https://player.example/embed/nomad.html"></iframe></p>', 0],
])('by its address from a machine for advertisements or not: %s', (_, box, marks) => expect(ads(box)).toHaveLength(marks));

const filled = '<div><h2>Advertisement</h2><div id="div-gpt-ad-7"><img src="https://pictures.example/7.jpg"></div></div>';

it('the word over a slot that an ad service fills goes with it, though it is a heading and the text goes on behind', () => {
  const texts = (box: string) => ads(`<section>${box}</section><section>${story(20, 24)}</section>`);
  expect(texts(filled)).toEqual(['Advertisement']);
  expect(texts(filled.replace('Advertisement', 'What the harbour costs'))).toEqual(['']);
  expect(texts('<div><h2>Advertising</h2><div class="rule"></div></div>')).toEqual([]);
});

it('the word as a heading is over no text where it stands over the next part of it again, each time with an empty box', () => {
  const part = (box: string, from: number) => `<section>${box}</section><section>${story(from, from + 3)}</section>`;
  const twice = (box: string) => ads(part(box, 20) + part(box, 30));
  expect(twice('<div><h2>Advertisement</h2><div class="slot"></div></div>')).toEqual(['Advertisement', 'Advertisement']);
  expect(twice('<div><h2>Advertising</h2></div>')).toEqual([]);
});

it('so it is over a line that the advertisement leaves where it was not loaded', () => {
  const empty =
    '<section><h3>Advertisement</h3><div><p>This advertisement has not loaded yet, but your article continues below.</p></div></section>';
  expect(ads(empty)).toEqual(['Advertisement', 'This advertisement has not loaded yet, but your article continues below.']);
});

const offer = (end: string, href = 'https://quotes.example/form?from=boats') =>
  `<p><em>Rope is a free service that finds you a rope maker. So shop around. <a href="${href}">Click here for your quotes</a>. ${end}</em></p>`;

it.each(['— *ad', '#ad', '(Anzeige)', '[Werbung]', '#広告'])('a line that says at its end what it is: %s', (end) => {
  expect(ads(offer(end))).toHaveLength(1);
  expect(ads(offer(end, '/ropes'))).toHaveLength(0);
});

it.each(['So they end each line with #ad', 'They said it was enough to write “#ad”.', 'The tide was made AD'])(
  'not one that tells of the mark: %s',
  (end) => {
    expect(ads(offer(end))).toHaveLength(0);
  },
);

const webinar = (by: string, more = '') =>
  `<div class="box"><p>Webinar: Tuesday, May 10</p><h3><a href="https://rooms.example/r/1">Ropes for large yards</a></h3><p class="by">${by}</p><p>Join to learn how yards make ropes that last, and what is lost where they do not. It takes an hour.${more}</p><div><a href="https://rooms.example/r/1">Register now</a></div></div>`;

it('a title, who pays, what is offered and a button that leads where the title does: all of it goes', () => {
  expect(ads(webinar('Sponsored by <span>Hask Ropes</span>'))).toEqual([expect.stringMatching(/^Webinar.*Register now$/)]);
  expect(ads(webinar('Sponsored by <span>Hask Ropes</span>', ' See <a href="/ropes">our story</a>.'))).not.toContainEqual(
    expect.stringMatching(/^Webinar/),
  );
  expect(ads(webinar('Written by <span>Ann Lee</span>'))).toEqual([]);
});
