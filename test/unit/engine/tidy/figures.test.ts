import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const at = 'https://reader.example';
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const late = 'loading="lazy" decoding="async"';

it('a caption below a figure without one goes into it', async () => {
  expect(await tidied('<div><figure><img src="/a.jpg" alt="x"></figure></div><figcaption>At the quay</figcaption>')).toContain(
    '<figcaption>At the quay</figcaption></figure>',
  );
});

it('what a figure has besides under a heading is no caption', async () => {
  const head = '<div>4 March</div><h2>Nine boats</h2><p>They came home on Sunday.</p>';
  const result = await tidied(`<p>Text.</p><figure><img src="/a.jpg" alt="x"><figcaption>Photo: Lou</figcaption>${head}</figure>`);
  expect(result).toMatch(/<figcaption>Photo: Lou<\/figcaption><\/figure>.*4 March.*Nine boats.*Sunday/);
});

describe('figures', () => {
  it('text and credit are one caption', async () => {
    expect(
      await tidied('<figure><div><img src="/a.jpg"></div><figcaption>One</figcaption><span class="credit">Photo: Two</span></figure>'),
    ).toBe(`<figure><img src="${at}/a.jpg" ${late}><figcaption>One Photo: Two</figcaption></figure>`);
  });

  it('what a figure says below its picture is its caption, also where it is not called so', async () => {
    const figure =
      '<figure class="cut"><div><img src="/a.jpg" alt="x"></div><div class="cutline"><span><p>Boats at the quay.</p></span><span>Photo: Two</span></div></figure>';
    expect(await tidied(figure)).toMatch(/<figcaption>.*Boats at the quay\..*Photo: Two.*<\/figcaption><\/figure>/);
  });

  it('what a page says of a picture to those who do not see it is its caption where it says it below, too', async () => {
    const said = 'The boats of the northern harbour lie at the quay';
    expect(await tidied(`<div><img src="/a.jpg" alt=" ${said}. "><div><p>${said}.</p></div></div>`)).toContain('<figcaption>');
    expect(await tidied(`<div><img src="/a.jpg" alt="Boats"><div><p>${said}.</p></div></div>`)).not.toContain('<figcaption>');
  });

  it.each([
    ['wp-caption', '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">Words</p></div>'],
    ['a picture over a small line', '<p><img src="/a.jpg"><br><small>Words</small></p>'],
    [
      'a table of Blogger',
      '<table class="tr-caption-container"><tbody><tr><td><img src="/a.jpg"></td></tr><tr><td class="tr-caption">Words</td></tr></tbody></table>',
    ],
    ['a term and its definition', '<dl class="gallery-caption"><dt><img src="/a.jpg"></dt><dd>Words</dd></dl>'],
  ])('%s becomes one', async (_, html) => {
    const result = await tidied(html);
    expect(result).toMatch(/^<figure><img[^>]+><figcaption>(?:<small>)?Words(?:<\/small>)?<\/figcaption><\/figure>$/);
  });

  it.each([
    ['is named the title of the picture', '<div><img src="/a.jpg"><span class="cmp-image__title">Words</span></div>'],
    ['ends with who made it', '<div><div><img src="/a.jpg"></div><p><span>Boats at the quay</span> — Foto: Ann Lee/dl</p></div>'],
    [
      'stands in the link around the picture',
      '<div><a href="/a.jpg"><div><img src="/a.jpg"></div><p class="wp-caption-text">Words</p></a></div>',
    ],
  ])('what %s is a caption', async (_, html) => {
    expect(await tidied(html)).toMatch(
      /<img[^>]+>(?:<\/a>)?<figcaption>(?:Words|Boats at the quay — Foto: Ann Lee\/dl)<\/figcaption><\/figure>$/,
    );
  });

  it.each([
    ['begins as one of a figure does', '<p><img src="/a.jpg"><span>Abbildung: Boats at the quay</span></p>'],
    ['has who made it in a part called so', '<div><img src="/a.jpg"><p><span class="copyright">Lee,Lou</span> Boats at the quay</p></div>'],
    ['says who took it', '<div><img src="/a.jpg"><div><div>Boats at the quay</div><div>Photograph by Ann Lee</div></div></div>'],
    [
      'stands below many boxes of the picture',
      `<div>${'<div>'.repeat(6)}<img src="/a.jpg">${'</div>'.repeat(6)}<div>(Quelle: Foto Ann Lee)</div></div>`,
    ],
    [
      'is called one below a figure that only has a credit',
      '<div><div><img src="/a.jpg"><span>© Ann Lee</span></div><div class="media-caption">Boats at the quay</div></div>',
    ],
  ])('what %s is a caption, whole', async (_, html) => {
    const words = (html = ''): string[] | undefined =>
      html
        .replace(/<[^>]*>/g, ' ')
        .match(/\p{L}+/gu)
        ?.toSorted();
    const [, caption] = /<figcaption>(.*)<\/figcaption><\/figure>$/.exec(await tidied(html)) ?? [];
    expect(words(caption)).toEqual(words(html));
  });

  it.each([
    '<figure><img src="/a.jpg"></figure><p>Image credit: © Harbour/Ann Lee</p>',
    '<div><a href="/a.jpg"><img src="/a.jpg"></a></div><p>Photo: Shutterstock</p>',
    '<p><img src="/a.jpg"></p><p>Image provided by Harbour News.</p>',
    '<div><img src="/a.jpg"></div><div><div><p>Photo: Ann Lee</p><p>It was lit again.</p></div></div>',
  ])('a line by itself that says who made a picture is the caption of the one right above it: %s', async (html) => {
    const text = '<p>The lamp was lit.</p>';
    expect(await tidied(`${text}${html}${text}`)).toMatch(/<figcaption>(?:Image|Photo)[^<]+<\/figcaption><\/figure>/);
    expect(await tidied(`${text}${html.replace(/<p>(?=Im|Ph)/, `${text}<p>`)}${text}`)).not.toContain('figcaption');
  });

  it('what stands under a picture is its caption where it ends with who made it', async () => {
    const under = async (html: string) =>
      (await tidied(`<p>Text.</p><div><img src="/a.jpg">${html}</div>`)).match(/<figcaption>.*<\/figcaption>/)?.[0];
    expect(await under('<div><span>Boats.</span><span>Photo: Ann</span></div>')).toBe('<figcaption>Boats. Photo: Ann</figcaption>');
    expect(await under('<span>Boats.</span><span>© Ann</span>')).toBe('<figcaption>Boats. © Ann</figcaption>');
    const more = '<p>The boats went out before dawn, as they do.</p>';
    expect(await under(`<p>Boats by Ann</p>${more}`)).toBeUndefined();
    expect(await under(`<p>Photo: Ann</p>${more}`)).toBe('<figcaption>Photo: Ann</figcaption>');
  });

  it('without its picture, a caption is text', async () => {
    expect(await tidied(`<figure><img src="${pixel}"><figcaption>Only words</figcaption></figure>`)).toBe('<p>Only words</p>');
  });

  it.each([
    [
      'by name',
      '<ul class="wp-block-gallery"><li><figure><img src="/a.jpg"><figcaption>A</figcaption></figure></li><li><figure><img src="/b.jpg"></figure></li></ul>',
    ],
    ['by layout', '<div style="display:flex"><div><img src="/a.jpg"><p>A</p></div><div><img src="/b.jpg"></div></div>'],
  ])('pictures side by side are a gallery, %s', async (_, html) => {
    expect(await tidied(html)).toBe(
      `<figure data-galley-gallery=""><figure><img src="${at}/a.jpg" ${late}><figcaption>A</figcaption></figure><figure><img src="${at}/b.jpg" ${late}></figure></figure>`.replace(
        '<figcaption>A<',
        (await tidied(html)).includes('<p>A</p>') ? '<figcaption><p>A</p><' : '<figcaption>A<',
      ),
    );
  });

  const three = (captions: readonly string[]) =>
    `<figure data-galley-gallery="">${captions
      .map((caption, n) => `<figure><img src="${at}/${n + 1}.jpg" ${late}>${caption && `<figcaption>${caption}</figcaption>`}</figure>`)
      .join('')}`;
  const slide = (n: number, name = '') => `<div class="slide ${name}"><img src="/${n}.jpg">Slide ${n}</div>`;

  it.each([
    ['by name', `${slide(3, 'slick-cloned')}${slide(1)}${slide(2)}${slide(3)}${slide(1, 'swiper-slide-duplicate')}`],
    ['by sameness', `${slide(1)}${slide(2)}${slide(3)}${slide(1)}${slide(2)}`],
  ])('slides that a carousel shows twice, to go round, are shown once, %s', async (_, slides) => {
    expect(await tidied(`<div class="swiper-wrapper">${slides}</div>`)).toBe(`${three(['Slide 1', 'Slide 2', 'Slide 3'])}</figure>`);
  });

  it('the galleries of old WordPress', async () => {
    const item = (n: number, caption = '') =>
      `<dl class="gallery-item"><dt class="gallery-icon"><img src="/${n}.jpg"></dt>${caption && `<dd class="gallery-caption">${caption}</dd>`}</dl>`;
    expect(
      await tidied(`<div class="gallery">${item(1, 'One')}${item(2)}<br style="clear: both">${item(3)}<br style="clear: both"></div>`),
    ).toBe(`${three(['One', '', ''])}</figure>`);
  });

  it('a list of pictures in a figure is one gallery, with its caption', async () => {
    const item = (n: number) => `<li><figure><img src="/${n}.jpg"></figure></li>`;
    expect(
      await tidied(
        `<figure class="wp-block-gallery"><ul class="grid-gallery">${item(1)}${item(2)}</ul><figcaption>All</figcaption></figure>`,
      ),
    ).toBe(`${three(['', ''])}<figcaption>All</figcaption></figure>`);
  });

  describe('its thumbnails', () => {
    const image = (n: number, side: number) => `<img src="/${n}-${side}.jpg" alt="Quay ${n}" width="${side}" height="${side - 10}">`;
    const row = (wrap: (image: string) => string) => `<ul>${[1, 2, 3].map((n) => `<li>${wrap(image(n, 100))}</li>`).join('')}</ul>`;
    const shownWith = async (thumbs: string, large = image(1, 900)) =>
      ((await tidied(`<p>Text before.</p><div>${large}</div>${thumbs}`)).match(/-\d+(?=\.jpg)/g) ?? []).join('');

    it('go where what they show is shown', async () => {
      expect(await shownWith(row((image) => image))).toBe('-900');
      expect(
        await shownWith(
          row((image) => `<a href="/quay">${image}</a>`),
          [1, 2, 3].map((n) => image(n, 900)).join(''),
        ),
      ).toBe('-900-900-900');
    });

    it('stay where they lead to what is shown nowhere else, or say a word', async () => {
      expect(await shownWith(row((image) => `<a href="/quay">${image}</a>`))).toBe('-900-100-100-100');
      expect(await shownWith(row((image) => image.replace('Quay', 'Boat')))).toBe('-900-100-100-100');
      expect(await shownWith(row((image) => `${image} In 1950`))).toBe('-900-100-100-100');
    });
  });

  it('cards with text are no gallery', async () => {
    const card = (n: number) => `<div><img src="/${n}.jpg"><h3>Heading</h3><p>A line about it.</p></div>`;
    expect(await tidied(`<div style="display:flex">${card(1)}${card(2)}</div>`)).not.toContain('data-galley-gallery');
  });
});

it('a line beside the picture in a box for pictures is its caption', async () => {
  const box = (name: string) =>
    tidied(`<p>Text.</p><div class="${name}"><a href="#"><img src="/a.jpg" alt="x"></a><p>The quay is in danger</p></div><p>Text.</p>`);
  for (const name of ['picBox full', 'image-box', 'photobox'])
    expect(await box(name)).toContain('<figcaption>The quay is in danger</figcaption>');
  for (const name of ['box', 'image-list', 'to-image-box-list']) expect(await box(name)).not.toContain('figcaption');
});

it('the number that a heading gives a figure begins its caption', async () => {
  const figure = (heading: string) =>
    tidied(
      `<p>Text.</p><figure><h4>${heading}</h4><p><img src="/a.jpg" alt="x"></p><figcaption><p>Boats by year.</p></figcaption></figure>`,
    );
  expect(await figure('Figure 1.')).toMatch(/<figcaption>.*<(?:b|strong)>Figure 1\.<\/(?:b|strong)> Boats by year\..*<\/figcaption>/);
  expect(await figure('Nine boats')).toMatch(/<figcaption>(?:<p>)?Boats by year/);
});
