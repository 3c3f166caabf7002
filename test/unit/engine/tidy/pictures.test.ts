import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const at = 'https://reader.example';
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
/** Long enough to be a picture of its own. */
const blurred = `data:image/png;base64,${'iVBORw0KGgo'.repeat(200)}`;
const late = 'loading="lazy" decoding="async"';

describe('pictures that scripts load late show what they mean to', () => {
  it.each([
    ['data-src', `<img src="${pixel}" data-src="/a.jpg" alt="x">`],
    ['data-original', '<img class="lazy" src="/img/loading.gif" data-original="/a.jpg" alt="x">'],
    ['data-lazy-src', '<img src="/placeholder.svg" data-lazy-src="/a.jpg" alt="x">'],
    ['data-hi-res-src', '<img src="/grey.gif" data-hi-res-src="/a.jpg" alt="x">'],
    ['an attribute nobody knows that names a picture', `<img src="${pixel}" data-flickity-thing="/a.jpg" alt="x">`],
    [
      'a set of sizes beside a drawing that two attributes name',
      '<img src="/none.svg" data-normal="/none.svg" data-srcset="/s.jpg 320w, /a.jpg 970w" data-pin="/b.jpg" alt="x">',
    ],
    ['noscript', `<img class="lazy" src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E"><noscript><img src="/a.jpg" alt="x"></noscript>`],
    [
      'noscript before it',
      `<noscript><img src="/b.jpg" data-original="/a.jpg" alt="x"></noscript><img src="${pixel}" data-original="/a.jpg" data-actualsrc="/b.jpg" alt="x">`,
    ],
    [
      'noscript before it, in one of its sizes',
      `<noscript><img src="/b.jpg" alt="x"></noscript><img src="${pixel}" data-srcset="/c.jpg 320w, /b.jpg 480w, /a.jpg 960w" alt="x">`,
    ],
    ['noscript alone', '<noscript><img src="/a.jpg" alt="x"></noscript>'],
    ['noscript beside a pixel', `<img src="${pixel}"><noscript><img src="/a.jpg" alt="x"></noscript>`],
    [
      'noscript behind the empty box of an icon',
      '<div><img src="/index-transparent_h-341_w-512_zc-d508cf0d.gif" alt="x"> <span class="icon"></span> <noscript><img src="/a.jpg" alt="x"></noscript></div>',
    ],
    [
      'a picture of Next.js',
      `<span><img alt="x" src="${pixel}" data-nimg="intrinsic"><noscript><img alt="x" srcset="/a.jpg 1x" src="/a.jpg"></noscript></span>`,
    ],
    ['a picture of lazysizes', `<picture><source srcset="${pixel}" data-srcset="/a.jpg"><img src="${pixel}" alt="x"></picture>`],
    ['NitroPack', '<img nitro-lazy-src="/a.jpg" src="data:image/svg+xml;nitro-empty-id=MzY5;base64,PHN2Zz48L3N2Zz4=" alt="x">'],
    ['a board of China', '<img src="/none.gif" file="/a.jpg" zoomfile="/a.jpg" alt="x">'],
    ['Angular', '<img ng-src="/a.jpg" alt="x">'],
    ['a thumb of the size it declares', '<img src="/a-tiny.jpg" data-src="/a.jpg" width="20" height="12" alt="x">'],
    ['a late box in a figure', '<figure><span data-src="/a.jpg" data-alt="x"></span></figure>'],
    [
      'what the data of its box declare',
      `<figure itemscope itemtype="https://schema.org/ImageObject"><img src="${pixel}" alt="x"><link itemprop="url" href="/a.jpg"></figure>`,
    ],
    [
      'the file that a picture without an address links to',
      '<figure><a href="/a.jpg"><img src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E" width="830" height="467" alt="x"></a><figcaption>Boats at the quay.</figcaption></figure>',
    ],
    ['a blurred thumb before it', `<div><img src="${blurred}" alt="x"><img src="/a.jpg" alt="x"></div>`],
    ['a blurred thumb of which nothing is said', `<div><img src="${blurred}" alt=""><picture><img src="/a.jpg" alt="x"></picture></div>`],
    ['amp-img', '<amp-img src="/a.jpg" alt="x" layout="responsive"></amp-img>'],
  ])('%s', async (_, html) => {
    const result = await tidied(`<p>Text before.</p>${html}`);
    expect(result).toMatch(new RegExp(`<img [^>]*src="${at}/a.jpg"`));
    expect(result).toContain('alt="x"');
    expect(result.match(/<img/g)).toHaveLength(1);
  });

  it('a picture whose address only names what to show in its place is none of those', async () => {
    const address = '/w_776/d_transparent.gif/boat.jpg';
    expect(await tidied(`<p>Text before.</p><img src="${address}" alt="x" width="776" height="437">`)).toContain(`src="${at}${address}"`);
  });

  it('data-srcset gives all sizes, and one for where only one is asked for', async () => {
    expect(await tidied('<img data-srcset="/a-320.jpg 320w, /a-1200.jpg 1200w" data-sizes="auto" src="/blank.gif" alt="x">')).toBe(
      `<img src="${at}/a-1200.jpg" alt="x" srcset="${at}/a-320.jpg 320w, ${at}/a-1200.jpg 1200w" sizes="(min-width: 48em) 46em, 100vw" ${late}>`,
    );
  });

  it('a picture element without a picture takes its best source', async () => {
    expect(
      await tidied(
        '<picture><source type="image/avif" srcset="/a.avif"><source media="(max-width: 600px)" data-srcset="/s.webp 1x, /l.webp 2x"><img alt="x"></picture>',
      ),
    ).toBe(
      `<picture><source type="image/avif" srcset="${at}/a.avif"><source media="(max-width: 600px)" srcset="${at}/s.webp 1x, ${at}/l.webp 2x"><img alt="x" src="${at}/a.avif" ${late}></picture>`,
    );
  });

  it('an empty box whose background is a picture, when it says so', async () => {
    expect(await tidied('<div role="img" aria-label="A cat" style="background-image:url(/cat.jpg)"></div>')).toContain(
      `<img src="${at}/cat.jpg" alt="A cat"`,
    );
    expect(await tidied('<p>a</p><div class="hero-shade" style="background-image:url(/shade.png)"></div>')).toBe('<p>a</p>');
  });
});

describe('what is no picture of the article', () => {
  it('the same picture in other sizes', async () => {
    const result = await tidied(
      '<img src="/a-300x200.jpg"><p>t</p><img src="/a-1024x683.jpg"><img src="/b.jpg?w=100"><img src="/b.jpg?w=900">',
    );
    expect(result.match(/src="[^"]+"/g)).toEqual([`src="${at}/a-300x200.jpg"`, `src="${at}/b.jpg?w=100"`]);
  });

  it('a blurred copy of it, shown until it is there, and its address as what it shows', async () => {
    const box = (size: string) => `<div><div><img src="/media/5d_1a~mv2.png/v1/fill/${size}/5d_1a~mv2.png"></div></div>`;
    const shown = await tidied(`<p>t</p>${box('w_496,h_250,al_c,blur_30')}${box('w_623,h_314,fp_0.50')}`);
    expect(shown.match(/src="[^"]+"/g)).toEqual([`src="${at}/media/5d_1a~mv2.png/v1/fill/w_623,h_314,fp_0.50/5d_1a~mv2.png"`]);
    expect(await tidied('<p>t</p><img src="/car.jpg" alt="https://cdn.example/images/car.jpg">')).toContain('alt=""');
  });

  it('pixels, icons and avatars', async () => {
    expect(
      await tidied('<p>a</p><img src="https://x.example/p.gif" width="1" height="1"><img src="/avatar.png" width="40" height="40">'),
    ).toBe('<p>a</p>');
  });

  it.each([
    '<img src="/static/images/icons/user.svg">',
    '<img src="/icons/flags/v4/eu.svg" alt="">',
    '<a href="https://net.example/boats"><img src="/uploads/net.svg" alt="Social Media Icon"></a>',
    '<img src="/assets/five-stars.svg">',
    '<img src="/uploads/review_star.png" alt="review_star">',
    '<img src="/chat-bubble.svg" alt="Chat Icon" width="75" height="75">',
  ])('signs by where they are kept, or what is said of them: %s', async (sign) => {
    expect(await tidied(`<p>a</p><div>${sign}</div>`)).not.toContain('<img');
  });

  it('but not of what something is told', async () => {
    expect(await tidied('<p>a</p><img src="/flags/no.svg" alt="The flag of Norway">')).toContain('<img');
    expect(await tidied('<p>a</p><img src="/five-stars.svg" alt="4.5 of 5 stars">')).toContain('<img');
    expect(await tidied('<p>a</p><img src="/the-star.png">')).toContain('<img');
    expect(await tidied('<p>a</p><img src="/flags/flag-of-the-fleet.png">')).toContain('<img');
  });

  it('icons and avatars that come late', async () => {
    expect(await tidied(`<p>a</p><img src="${pixel}" data-src="/avatar.png" width="40" height="40">`)).toBe('<p>a</p>');
    expect(await tidied('<p>a</p><img src="/small.png" data-src="/avatar.png" width="40" height="40">')).toBe('<p>a</p>');
  });

  it('a picture that stands for a character is the character', async () => {
    expect(await tidied('<p>Fine <img src="/1f600.svg" alt="😀" width="20"></p>')).toBe('<p>Fine 😀</p>');
  });

  it('width and height stay only together', async () => {
    expect(await tidied('<img src="/a.jpg" width="800" height="600">')).toContain('width="800" height="600"');
    expect(await tidied('<img src="/b.jpg" width="100%">')).not.toContain('width');
  });
});

it('a hidden copy of a picture that was shown goes, on whatever host it lies', async () => {
  const path = '/uploads/2016/12/boats-in-the-harbour.jpg';
  const page = (copy: string) =>
    tidied(`<p>Text.</p><figure><img src="https://media.paper.example${path}?w=635"></figure><p>More. ${copy}</p>`);
  const count = async (copy: string) => (await page(copy)).split('<img').length - 1;
  expect(await count(`<img itemprop="image" src="https://paper.example${path}?w=970" alt="Boats" style="display:none;width:0">`)).toBe(1);
  expect(await count(`<img src="https://paper.example${path}?w=970" alt="Boats">`)).toBe(2);
  expect(await count(`<img src="https://paper.example${path.replace('harbour', 'bay')}" alt="Boats" style="display:none">`)).toBe(2);
  expect(await count('<img src="https://paper.example/boats.jpg" alt="Boats" style="display:none">')).toBe(2);
});

it('of a picture that is shown twice the one with a caption stays, else the first', async () => {
  const picture = (name: string) => `<img src="/${name}.jpg">`;
  const figure = `<figure>${picture('a')}<figcaption>Routes of buses.</figcaption></figure>`;
  const text = '<p>A paragraph of the article, long enough to be one.</p>';
  const order = async (html: string) => [...(await tidied(html)).matchAll(/<img|paragraph|Routes/g)].map(String);
  expect(await order(`<div>${picture('a')}</div>${text}${figure}`)).toEqual(['paragraph', '<img', 'Routes']);
  expect(await order(`<div>${picture('a')}</div>${text}<div>${picture('a')}</div>`)).toEqual(['<img', 'paragraph']);
  expect(await order(`${figure}${text}<div>${picture('a')}</div>`)).toEqual(['<img', 'Routes', 'paragraph']);
});

it('a picture that a strip shows over the text stays where something is said beside it', async () => {
  const picture = (name: string) => `<img src="/${name}.jpg">`;
  const strip = `<div class="slides">${['a', 'b', 'c'].map((name) => `<div>${picture(name)}</div>`).join('')}</div>`;
  const text = '<p>A paragraph of the article, long enough to be one.</p>';
  const box = `<div><div><a href="/big">${picture('b')}</a></div><div>Figure 2. Routes of buses.</div></div>`;
  const order = async (html: string) => [...(await tidied(html)).matchAll(/\/[abc]\.jpg|paragraph|Routes/g)].map(String);
  expect(await order(`${strip}${text}${box}`)).toEqual(['/a.jpg', '/c.jpg', 'paragraph', '/b.jpg', 'Routes']);
  expect(await order(`${strip}${text}${box}${box.replace('/b.', '/c.').replace('2. Routes of buses', '3. Routes of trams')}`)).toEqual([
    '/a.jpg',
    'paragraph',
    '/b.jpg',
    'Routes',
    '/c.jpg',
    'Routes',
  ]);
  // Where nothing is said beside it, or the strip comes later, the first stays.
  expect(await order(`${strip}${text}<div>${picture('b')}</div>`)).toEqual(['/a.jpg', '/b.jpg', '/c.jpg', 'paragraph']);
  expect(await order(`${box}${text}${strip}`)).toEqual(['/b.jpg', 'Routes', 'paragraph', '/a.jpg', '/c.jpg']);
  // Two pictures side by side are no strip.
  const pair = `<div><div>${picture('a')}</div><div>${picture('b')}</div></div>`;
  expect(await order(`${pair}${text}${box}`)).toEqual(['/a.jpg', '/b.jpg', 'paragraph', 'Routes']);
});

describe('what folds a caption away', () => {
  const pictured = (caption: string) =>
    tidied(`<p>Text before.</p><figure><img src="/a.jpg" alt="x"><figcaption>${caption}</figcaption></figure>`);

  it('goes from its end', async () => {
    const said = '<p>A boat in ice. <span>Ann Lee/AP</span> <b class="hide"><b>hide caption</b></b></p>';
    expect(await pictured(said)).toMatch(/Ann Lee\/AP\s*(?:<\/\w+>)+$/);
  });

  it('stays where it is the caption, or its sentence', async () => {
    expect(await pictured('Hide caption')).toContain('Hide caption');
    expect(await pictured('<b>Loading</b> the boats in winter')).toContain('Loading');
  });
});

it('slides that come late are told apart by what they will show', async () => {
  const slide = (file: string) => `<div class="slide"><img src="${pixel}" alt="The house" data-lazy-src="/${file}"></div>`;
  const whole = await tidied(`<div class="slider">${['a.jpg', 'b.jpg', 'c.jpg', 'a.jpg'].map(slide).join('')}</div>`);
  expect([...whole.matchAll(/src="[^"]*\/(\w)\.jpg"/g)].map(([, name]) => name)).toEqual(['a', 'b', 'c']);
});

it('a background that names no file is no picture', async () => {
  const box = (address: string) => tidied(`<p>Boats.</p><div class="bg-image" style="background-image:url(${address})"></div>`);
  expect(await box('#hex or http://imageurl')).toBe('<p>Boats.</p>');
  expect(await box('/a.jpg')).toContain('<img');
});
