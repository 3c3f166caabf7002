// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

describe('where a picture leads', () => {
  it('keeps a picture whose link, which has words, only opens its own file', () => {
    const shown = (href: string) =>
      build(
        `<main><p data-keep>First paragraph of it</p><div><a href="${href}"><span>View Larger Image</span><img src="/a.jpg" width="600"></a></div><p data-keep>Second paragraph of it</p></main>`,
      )?.root.querySelector('img') !== null;
    expect(shown('/a-large.jpg')).toBe(true);
    expect(shown('/other')).toBe(false);
  });

  it('keeps a picture and its caption in one link to the picture’s own file, whose address is written over lines', () => {
    const shown = (href: string) =>
      build(
        `<main><p data-keep>First paragraph of it</p><div><a href="${href}"><div class="media"><picture><img src="/a.jpg"></picture><p class="media__caption">The harbour as the boats came home at night</p></div></a></div><p data-keep>Second paragraph of it</p></main>`,
      );
    expect(text(shown('\n   /a-large.jpg\n  '))).toContain('The harbour as the boats came home');
    expect(shown('\n   /a-large.jpg\n  ')?.root.querySelector('img')).not.toBeNull();
    expect(shown('\n   /other-story\n  ')?.root.querySelector('img')).toBeNull();
  });

  it('keeps a picture that leads with its credit to a gallery of the site, and leaves out one with a title', () => {
    const shown = (href: string, caption: string) =>
      build(
        `<main><p data-keep>First paragraph of it</p><div><a href="${href}"><div><img src="/a.jpg" width="900" height="600"><span>View Photos</span><figcaption>${caption}</figcaption></div></a></div><p data-keep>Second paragraph of it</p></main>`,
      )?.root.querySelector('img') !== null;
    expect(shown('/photos/g4411/see-all-of-the-boat/', 'Ann Lee')).toBe(true);
    expect(shown('/boats/g4411/see-all-of-the-boat/', 'Ann Lee')).toBe(false);
    expect(shown('https://elsewhere.example/photos/g4411/boat/', 'Ann Lee')).toBe(false);
    expect(shown('/photos/g4411/see-all-of-the-boat/', 'The boat that nobody wanted to sail')).toBe(false);
  });

  it('keeps a picture under which links say who made it and where, and leaves out one with other links', () => {
    const shown = (words: string, picture = '<img src="/a.jpg" width="100%">') =>
      build(
        `<main><p data-keep>First paragraph of it</p><center>${picture}<br><font size="-1">${words}</font></center><p data-keep>Second paragraph of it</p></main>`,
      );
    const credit = 'Image by <a href="https://pictures.example/ann">annlee</a> on <a href="https://pictures.example/">Pictures</a>';
    expect(shown(credit)?.root.querySelector('img')).not.toBeNull();
    expect(text(shown(credit))).toContain('Image by annlee on Pictures');
    expect(shown(credit.replaceAll('https://pictures.example', ''))?.root.querySelector('img')).toBeNull();
    expect(shown(credit, '<a href="https://shop.example/"><img src="/a.jpg" width="100%"></a>')?.root.querySelector('img')).toBeNull();
    expect(shown('<a href="https://shop.example/">Boats for sale</a>')?.root.querySelector('img')).toBeNull();
    expect(shown('By <a href="https://shop.example/">Boats &amp; Co</a>')?.root.querySelector('img')).toBeNull();
  });

  it('keeps a captioned figure that leads to the home page, which announces nothing', () => {
    const shown = (href: string) =>
      build(
        `<main><p data-keep>First paragraph of it</p><figure><a href="${href}"><img src="/a.jpg" width="600"></a><figcaption>Cleaning a boat</figcaption></figure><p data-keep>Second paragraph of it</p></main>`,
      )?.root.querySelector('img') !== null;
    expect(shown('https://news.example/')).toBe(true);
    expect(shown('https://news.example/boats')).toBe(false);
    expect(shown('https://shop.example/')).toBe(false);
  });

  it('keeps a figure whose picture leads to a page of figures', () => {
    const built = build(
      '<main><p data-keep>First paragraph of it</p><figure><a href="/journal/12/figures/1"><img src="/a.jpg" width="600"></a><figcaption>Routes of buses before and after</figcaption></figure><p data-keep>Second paragraph of it</p></main>',
    );
    expect(text(built)).toContain('Routes of buses');
    expect(built?.root.querySelector('img')).not.toBeNull();
  });

  it('keeps the pictures of a gallery of WordPress, each of which leads to a page of its own, and what is under them', () => {
    const item = (n: number) =>
      `<dl class="gallery-item"><dt><a href="/story/picture-${n}/"><img src="${n}.jpg" width="150" height="150"></a></dt><dd class="wp-caption-text gallery-caption" data-unlikely>What is on picture ${n}, at length</dd></dl>`;
    const built = build(
      `<main><p data-keep>First paragraph of it</p><div class="gallery">${item(1)}${item(2)}</div><p data-keep>Second paragraph of it</p></main>`,
    );
    expect(built?.root.querySelectorAll('img')).toHaveLength(2);
    expect(text(built)).toContain('What is on picture 2, at length');
  });

  it('leaves out a figure that leads to another story, and keeps one that leads to its own picture', () => {
    const built = build(
      '<main><p data-keep>First paragraph of it</p><figure><a href="/o"><img src="b.jpg"></a><figcaption>Another story and what it is about</figcaption></figure><figure><a href="a-large.jpg?w=2000"><img src="a.jpg"></a><figcaption>The harbour before the storm</figcaption></figure><p data-keep>Second paragraph of it</p></main>',
    );
    expect(built?.root.querySelectorAll('img')).toHaveLength(1);
    expect(text(built)).toBe('First paragraph of itThe harbour before the stormSecond paragraph of it');
  });

  it.each([
    ['below the story', 'story/img_4411/', ''],
    ['that WordPress calls so', '/?attachment_id=12', 'rel="attachment wp-att-12"'],
    ['where photos are kept', 'https://www.flickr.com/photos/ridge/51188/', ''],
    ['which is the picture itself, whatever it is called', '/photo', ''],
  ])('keeps a figure that leads to a page of its own picture: %s', (_, href, rel) => {
    const figure = (caption: string) =>
      `<p data-keep>First paragraph of it</p><figure><a href="${href}" ${rel}><img src="${href === '/photo' ? href : 'a.jpg'}"></a>${caption}</figure><p data-keep>Second paragraph of it</p>`;
    const kept = build(figure('<figcaption>The ridge</figcaption>'));
    expect(text(kept)).toBe('First paragraph of itThe ridgeSecond paragraph of it');
    expect(kept?.root.querySelector('img')).not.toBeNull();
    expect(text(build(figure('<figcaption><h3>Another story</h3></figcaption>')))).not.toContain('Another');
    expect(text(build(figure(`<figcaption><a href="${href}">Another story</a></figcaption>`)))).not.toContain('Another');
  });

  it('keeps the pictures of a gallery with pages on the same site', () => {
    const figure = (n: number, site = '') =>
      `<figure><a href="${site}/g/${n}"><img src="${n}.jpg"></a><figcaption>ISO ${n}00</figcaption></figure>`;
    const built = build(
      `<p data-keep>First paragraph of it</p><div class="gallery">${figure(2)}${figure(4)}${figure(6, 'https://shop.example')}</div><p data-keep>Second paragraph of it</p>`,
    );
    expect(text(built)).toBe('First paragraph of itISO 200ISO 400Second paragraph of it');
  });

  it('leaves out a picture below the text that leads to another page of the site, and keeps one that opens itself', () => {
    const shown = (link: string) =>
      build(
        `<main><p data-keep>One</p><p data-keep>Two</p><div><a href="${link}"><img src="a.jpg" width="600"></a></div></main>`,
      )?.root.querySelector('img') !== null;
    expect(shown('/app')).toBe(false);
    expect(shown('/a-large.jpg')).toBe(true);
    expect(shown('/photos/4411')).toBe(true);
    expect(shown('https://elsewhere.example/boats')).toBe(true);
  });

  it('leaves out a picture above the text that leads to another page of the site', () => {
    const shown = (link: string) =>
      build(
        `<main><h1>Boats</h1><p><a href="${link}"><img src="a.jpg" width="600"></a></p><p data-keep>One</p><p data-keep>Two</p></main>`,
        'Boats',
      )?.root.querySelector('img') !== null;
    expect(shown('/the-new-law')).toBe(false);
    for (const same of ['/story', '/story/', '/story?from=top']) expect(shown(same)).toBe(true);
    expect(shown('/a-large.jpg')).toBe(true);
    expect(shown('https://elsewhere.example/boats')).toBe(true);
  });

  it('leaves out a picture below the text that leads to another page, though a sign to close it is drawn on it', () => {
    const box = (link: string) =>
      `<main><p data-keep>One</p><p data-keep>Two</p><div><img src="/close.svg" alt="Hide"><a href="${link}"><img src="a.jpg" width="300" height="600"></a></div></main>`;
    expect(build(box('/contest'))?.root.querySelector('img')).toBeNull();
    expect(build(box('/a-large.jpg'))?.root.querySelector('img')).not.toBeNull();
  });

  it('leaves out a picture below the text that is paid for, as its link says', () => {
    const shown = (rel: string, src = 'a.jpg') =>
      build(
        `<main><p data-keep>One</p><p data-keep>Two</p><div><a href="https://elsewhere.example/boats" rel="${rel}"><img src="${src}" width="600"></a></div></main>`,
      )?.root.querySelector('img') !== null;
    expect(shown('sponsored noopener')).toBe(false);
    expect(shown('nofollow')).toBe(false);
    expect(shown('nofollow', 'https://pictures.elsewhere.example/a.jpg')).toBe(true);
    expect(shown('noopener')).toBe(true);
  });

  it('leaves out a figure of a writer’s other story, whose title links with the picture', () => {
    const shown = (words: string) =>
      build(
        `<main><p data-keep>One</p><figure><div><a href="/n/2"><strong>${words}</strong><img src="a.jpg" width="600"></a></div></figure><p data-keep>Two</p></main>`,
      )?.root.querySelector('img') !== null;
    expect(shown('台所の窓から見えるもの、朝の小さな畑のこと')).toBe(false);
    expect(shown('What can be seen from the kitchen window')).toBe(false);
    expect(shown('View gallery')).toBe(true);
  });
});
