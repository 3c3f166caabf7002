// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const alts = (built: ReturnType<typeof build>) =>
  [...(built?.root.querySelectorAll('img') ?? [])].map((picture) => picture.getAttribute('alt'));
const among = (box: string) => alts(build(`<main><p data-keep>First paragraph of it</p>${box}<p data-keep>Second one</p></main>`));
const below = (box: string) => alts(build(`<main><p data-keep>First paragraph of it</p><p data-keep>Second one</p>${box}</main>`));

describe('banners among the text go', () => {
  it('by what the site calls their box, where search engines are not to follow them', () => {
    const banner = (name: string, rel: string, href: string) =>
      among(
        `<div class="${name}"><div><a href="${href}" rel="${rel}"><img src="/a.gif" alt="Ropes"></a></div><div><a href="https://b.example/" rel="nofollow"><img src="/b.gif" alt="Masts"></a></div></div>`,
      );
    expect(banner('banner_content_top', 'nofollow', 'https://ropes.example/')).toEqual([]);
    expect(banner('pictures', 'nofollow', 'https://ropes.example/')).toEqual(['Ropes', 'Masts']);
    expect(banner('banner_content_top', 'noopener', 'https://ropes.example/')).toEqual(['Ropes', 'Masts']);
    expect(banner('banner_content_top', 'nofollow', '/ropes')).toEqual(['Ropes', 'Masts']);
  });

  it('by the sides in the names of their files, where a link leads to another site', () => {
    const strip = (file: string, href: string) => among(`<div><a href="${href}"><img src="/files/${file}" alt="Ropes"></a></div>`);
    expect(strip('top_540x60px_A.png', 'https://ropes.example/')).toEqual([]);
    expect(strip('top_540x60px_A.png', '/ropes-large.png')).toEqual(['Ropes']);
    expect(strip('boats-1024x768.jpg', 'https://ropes.example/')).toEqual(['Ropes']);
  });
});

it('pictures below the text go that are all paid for, by way of a page of the site too', () => {
  const list = (rel: string) =>
    below(
      `<div><img src="/logo.png" alt="Harbour">${[1, 2, 3, 4, 5].map((n) => `<div><a href="/book/${n}" rel="${rel}"><img src="/${n}.jpg" alt="${n}"></a><i> </i></div>`).join('')}</div>`,
    );
  expect(list('sponsored')).toEqual([]);
});

it('a picture beside an offer goes with it, and one beside a button to see it larger stays', () => {
  const beside = (href: string) =>
    among(`<div><div>Thirty days at sea for nothing!</div><a class="ui-button" href="${href}">Start</a><img src="/a.png" alt="Sea"></div>`);
  expect(beside('https://app.example/signup')).toEqual([]);
  expect(beside('/a-large.png')).toEqual(['Sea']);
  expect(beside('#gallery')).toEqual(['Sea']);
});

it('the picture of the next film goes below the text, and that of one whose file is named stays', () => {
  const film = (video: string) =>
    below(
      `<div><div>${video}</div><div><button aria-label="Play Video"><img src="/p.svg" alt="" width="24" height="24"></button><img src="/a.jpg" alt="Boats" width="900"></div></div>`,
    );
  expect(film('<video playsinline></video>')).toEqual([]);
  expect(film('<video src="/a.mp4"></video>')).toContain('Boats');
});

it('a drawing goes that fills the background of another box, and one with a box called after its colour stays', () => {
  const drawing = (name: string, alt = '') => among(`<div class="${name}"><div><img src="/waves.svg" alt="${alt}"></div></div>`).length;
  expect(drawing('head-landing_bg')).toBe(0);
  expect(drawing('head-landing_bg', 'Waves at sea')).toBe(1);
  expect(drawing('bg-white')).toBe(1);
});

it('the drawing on a link that leads nowhere is its sign', () => {
  const arrow = (href: string) => among(`<div><a href="${href}"><img src="/left.svg" alt="Back"></a></div>`);
  expect(arrow('#')).toEqual([]);
  expect(arrow('/left.svg')).toEqual(['Back']);
});

it('faces and signs go by names in one word, and inside a box of theirs', () => {
  expect(among('<div><img class="jsx-1 authorPopover__image" src="/a.jpg" alt="Photo of Ann Lee"></div>')).toEqual([]);
  expect(among('<div class="x_about_logoImage"><img src="/a.png" alt="Harbour"></div>')).toEqual([]);
  expect(among('<div class="authority-box"><img src="/a.png" alt="Harbour"></div>')).toEqual(['Harbour']);
  expect(
    among(
      '<div><figure><img src="/b.jpg" alt="Boats"><figcaption>Boats at the quay</figcaption></figure><div><img src="/logo.png" alt="Harbour"></div></div>',
    ),
  ).toEqual(['Boats']);
});

it('the picture of a firm beside its sign and its words is no gallery', () => {
  const box = (sign: string) =>
    alts(
      build(
        `<main><p data-keep>${'First paragraph. '.repeat(30)}</p><div><div><div><img src="/team.jpg" alt="Team" width="900"></div><div><img src="${sign}" alt="Sign"><p>${'We build boats of wood and mend what others built. '.repeat(4)}</p></div></div><div data-mark>Share this article</div></div></main>`,
        '',
        {},
        'article',
        'other',
      ),
    );
  expect(box('/about-logo.png')).toEqual([]);
  expect(box('/about.png')).toEqual(['Team', 'Sign']);
});

it('a picture in a box that says it is there for other stories goes with its words', () => {
  const callout = (heading: string) =>
    among(
      `<div><div role="heading">${heading}</div><div><img src="/a.jpg" alt="A head"></div><div>All about <b>boats</b> and more</div></div>`,
    );
  expect(callout('Related articles')).toEqual([]);
  expect(callout('At the quay')).toEqual(['A head']);
});

describe('captions', () => {
  const caption = (words: string, link = '/a-large.jpg') =>
    text(
      build(
        `<main><p data-keep>First</p><figure><a href="${link}"><img src="/a.jpg" width="600"></a><figcaption data-unlikely>${words}</figcaption></figure><p data-keep>Second</p></main>`,
      ),
    );

  it('stay where they credit somebody elsewhere, and then a page of the site', () => {
    const credit = (first: string, second: string) =>
      caption(`Image by <a href="${first}">Ann and Bo Pictures</a> via <a href="${second}">One Good Day</a>`);
    expect(credit('https://pictures.example/ann', '/a-good-day')).toContain('Ann and Bo');
    expect(credit('/a-good-day', 'https://pictures.example/ann')).not.toContain('Ann and Bo');
  });
});

it('a figure stays whose picture leads to a page of pictures with the number of the story', () => {
  const figure = (href: string) => {
    document.body.innerHTML = '';
    return alts(
      build(
        `<main><p data-keep>First</p><figure><a href="${href}"><img src="/a.jpg" alt="Boats"></a><figcaption>Boats at the quay</figcaption></figure><p data-keep>Second</p></main>`,
        '',
        {},
        'article',
        'promo',
        'https://news.example/sea/boats;art4886,207643',
      ),
    );
  };
  expect(figure('/sea/boats;art4886,207643,B::pic491,58215')).toEqual(['Boats']);
  expect(figure('/sea/ropes;art4886,207699')).toEqual([]);
});

it('banners go that come from a network of shops, as their link does', () => {
  const banner = (file: string, href: string) => among(`<div><p><a href="${href}"><img src="${file}" alt=""></a></p></div>`).length;
  const [show, read] = ['https://www.awin1.com/cshow.php?s=1&v=2', 'https://www.awin1.com/cread.php?s=1&v=2'];
  expect(banner(show, read)).toBe(0);
  expect(banner(show, '/boats-large.jpg')).toBe(1);
  expect(banner('/boats.jpg', 'https://town.example/boats')).toBe(1);
});

it('pictures go in what the page itself calls a sidebar, a closed window or another story', () => {
  const link = '<a href="https://ropes.example/"><img src="/a.jpg" alt="Ropes"></a>';
  expect(below(`<div>${link}</div>`)).toEqual(['Ropes']);
  expect(below(`<aside itemtype="http://schema.org/WPSideBar"><div>${link}</div></aside>`)).toEqual([]);
  expect(below(`<div role="dialog" aria-hidden="true"><div>${link}</div></div>`)).toEqual([]);
  expect(among(`<div><div>${link.replace('alt', 'data-amp-story-player-poster-img alt')}</div></div>`)).toEqual([]);
  expect(alts(build(`<main itemtype="http://schema.org/WPSideBar"><p data-keep>One of it</p>${link}<p data-keep>Two</p></main>`))).toEqual([
    'Ropes',
  ]);
});

it('the signs of networks go that lead to the site’s channels, and a picture stays that somebody shows there', () => {
  const sign = (alt: string, href: string) =>
    below(`<div><a href="${href}"><div><img src="/a.png" width="120" alt="${alt}"></div></a></div>`);
  expect(sign('facebook', 'https://www.facebook.com/harbour')).toEqual([]);
  expect(sign('Boats at the quay, as somebody saw them, on Instagram', 'https://www.instagram.com/p/Xy1/')).toHaveLength(1);
  expect(sign('facebook', 'https://town.example/facebook')).toEqual(['facebook']);
});

it('the signs of what can be done with an entry go, pressed where nothing is linked', () => {
  const tools = (name: string, alt = '') =>
    among(`<div class="${name}">${'<a onclick="show(1)" title="Report"><img src="/act.png" alt="'}${alt}"></a></div>`).length;
  expect(tools('actions')).toBe(0);
  expect(tools('pictures')).toBe(1);
  expect(tools('actions', 'Boats')).toBe(1);
});

it('a figure goes whose caption is the linked headline of another story', () => {
  const figure = (caption: string) => among(`<figure><img src="/a.jpg" alt="Boats"><figcaption>${caption}</figcaption></figure>`);
  expect(figure('<a href="/other-story"><h5>Nine boats sold at auction</h5><span>Read more</span></a>')).toEqual([]);
  expect(figure('<h5><a href="/other-story">Nine boats sold at auction</a></h5>')).toEqual([]);
  expect(figure('The boats of <a href="/town">the town</a> at night')).toEqual(['Boats']);
});

it('a strip beside a picture of the text goes that tells its advertiser where the reader came from', () => {
  const strip = (href: string) =>
    among(
      `<div><div>from <a href="${href}"><img src="/strip.png" alt="Ropes" width="240" height="48"></a></div><img src="/a.jpg" alt="Boats" width="735" height="490"></div>`,
    );
  expect(strip('https://ropes.example/?utm_source=ppc')).toEqual(['Boats']);
  expect(strip('https://ropes.example/')).toEqual(['Ropes', 'Boats']);
});
