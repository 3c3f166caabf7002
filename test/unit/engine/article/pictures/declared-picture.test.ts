// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build } from '../build';

const title = 'The boats are back';
const image = 'https://news.example/files/2026/boats-at-night-1250x500.jpg';
const text = `<p data-keep>${'First paragraph of it. '.repeat(60)}</p><p data-keep>Second paragraph of it</p>`;
const shown = (page: string, declared = image) => build(page, title, { image: declared })?.root.querySelector('img') !== null;
const icons = '<img src="/i.svg" width="90" height="90">'.repeat(5);

describe('the picture that the page declares to be its own', () => {
  it('stays in the head of the page, whatever else is there', () => {
    const head = (file: string) =>
      `<section><div><h1>${title}</h1><p>Two minutes</p>${icons}</div><div class="hero"><img src="${file}" alt=""></div></section><section>${text}</section>`;
    expect(shown(head('/optimized/boats-at-night-640x320.webp?w=640'))).toBe(true);
    expect(shown(head('/optimized/other-boats.webp'))).toBe(false);
    // Also under a headline of other words than the title has.
    expect(shown(head('/optimized/boats-at-night-640x320.webp').replace(`<h1>${title}`, '<h1>Nine of them came home'))).toBe(true);
  });

  it('stays before the box of headline and text', () => {
    const page = (file: string) => `<article><img src="${file}"><div><h1>${title}</h1>${text}</div></article>`;
    expect(shown(page('/files/2026/boats-at-night.jpg'))).toBe(true);
    expect(shown(page('/files/2026/harbour.jpg'))).toBe(false);
  });

  it('stays where its link shows it larger over the page, and no other does', () => {
    const page = (link: string) =>
      `<article><div><span>14 May 2026</span> <a href="/print/9">Print</a><div><a ${link}><img alt="" src="/boats-at-night.jpg"></a><span>© Ann Lee</span></div></div><h1>${title}</h1>${text}</article>`;
    expect(shown(page('href="/layout/ajax/lightbox/415206" class="picture" rel="ajax:true"'))).toBe(true);
    expect(shown(page('href="/view/415206" class="highslide"'))).toBe(true);
    expect(shown(page('href="/view/415206" class="picture"'))).toBe(false);
  });

  it('stays in a slider of one picture, and goes where the list has more', () => {
    const slide =
      '<li><a href="/files/2026/boats-at-night-1250x500.jpg"><span>View larger image</span> <img src="/boats-at-night.jpg"></a></li>';
    const page = (slides: string) => `<article><div><ul>${slides}</ul></div><h1>${title}</h1><div>${text}</div></article>`;
    expect(shown(page(slide))).toBe(true);
    expect(shown(page(`${slide}<li><a href="/other"><img src="/harbour.jpg"></a></li>`))).toBe(false);
    expect(shown(page(slide).replace('<span>View larger image</span>', '<h3>Nine boats, one harbour: what came of the summer</h3>'))).toBe(
      false,
    );
    expect(shown(`<aside>${page(slide)}</aside>`.replace(text, '') + text)).toBe(false);
  });

  it('goes where it is small, leads elsewhere or stands far away, or is the site’s', () => {
    const page = (picture: string) => `<article>${picture}<div><h1>${title}</h1>${text}</div></article>`;
    expect(shown(page('<img src="/boats-at-night.jpg" width="120" height="90">'))).toBe(false);
    expect(shown(page('<a href="/other"><img src="/boats-at-night.jpg"></a>'))).toBe(false);
    expect(shown(page(`<img src="/boats-at-night.jpg"><p>${'Words of another story. '.repeat(40)}</p>`))).toBe(false);
    expect(shown(page('<img src="/harbour-press-logo.jpg">'), 'https://news.example/harbour-press-logo.jpg')).toBe(false);
  });
});
