// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { forgetNames } from '../../../../src/view/inside/lent-names';

vi.mock('../../../../src/platform/i18n', () => ({ message: (id: string) => id }));
const { nameForPressing, namePictures } = await import('../../../../src/view/inside/name-pictures');
const { fileWords, pictureWords } = await import('../../../../src/view/inside/picture-words');

const body = (html: string) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
};
const image = (html: string) => body(html).querySelector('img') as HTMLImageElement;

describe('what a picture shows', () => {
  it('is in its own words, its caption’s, its file’s, or it is a picture', () => {
    const file = 'https://paper.example/p/old-pier-in-winter-800x600.jpg';
    expect(pictureWords(image(`<figure><img src="${file}" alt="A pier"><figcaption>The pier</figcaption></figure>`))).toBe('A pier');
    expect(pictureWords(image(`<figure><img src="${file}" alt=""><figcaption>The  pier</figcaption></figure>`))).toBe('The pier');
    expect(pictureWords(image(`<img src="${file}">`))).toBe('old pier in winter');
    expect(pictureWords(image('<img src="https://paper.example/p/7.jpg">'))).toBe('view_picture');
  });

  it.each(['IMG_2041.jpg', '8f3a2c-91bb.png', 'screenshot-2026-01-02.png', 'photo.jpg', 'dsc-image.jpg'])('no words: %s', (file) => {
    expect(fileWords(`https://paper.example/${file}`)).toBe('');
  });

  it('is no word of an address that holds the picture itself', () => {
    expect(fileWords('data:image/svg+xml,a-b-c')).toBe('');
  });
});

describe('pictures', () => {
  it('have an alternative text, and links of nothing else a name', () => {
    const box = body(
      '<a href="/big.jpg"><img src="https://p.example/7.jpg"></a><a href="/b"><img alt="A well"></a><a href="/c"><img> words</a>',
    );
    namePictures(box);
    expect([...box.querySelectorAll('img')].map((one) => one.getAttribute('alt'))).toEqual(['', 'A well', '']);
    expect([...box.querySelectorAll('a')].map((link) => link.getAttribute('aria-label'))).toEqual(['view_picture', null, null]);
  });

  it('that can be pressed have one of ours, which no copy keeps', () => {
    const box = body('<img src="https://p.example/old-pier.jpg" alt=""><img alt="A well">');
    for (const one of box.querySelectorAll('img')) nameForPressing(one);
    const alts = () => [...box.querySelectorAll('img')].map(({ alt }) => alt);
    expect(alts()).toEqual(['old pier', 'A well']);
    forgetNames(box);
    expect(alts()).toEqual(['', 'A well']);
  });
});
