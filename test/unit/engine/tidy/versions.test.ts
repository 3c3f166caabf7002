import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

describe('of a picture in versions for other screens', () => {
  const shown = async (html: string) =>
    [...(await tidied(`<p>Text before.</p>${html}`)).matchAll(/src="[^"]*\/(\w+)\.png"/g)].map(([, name]) => name);
  const pair = (one: string, other: string, alt = 'The harbour') =>
    `<div><img class="${one}" src="/one.png" alt="${alt}"><img class="${other}" src="/two.png" alt="${alt}"></div>`;

  it.each([
    ['hidden w-full dark:block', 'block w-full dark:hidden', 'two'],
    ['block dark:hidden', 'hidden dark:block', 'one'],
    ['shot dark', 'shot light', 'two'],
    ['h-full maxlg:hidden', 'minlg:hidden', 'one'],
    ['d-md-none', 'd-none d-md-block', 'two'],
    ['visible-xs', 'hidden-xs', 'two'],
    ['hero__picture hero__picture--desktop', 'hero__picture hero__picture--mobile', 'one'],
    ['android-hidden-mobile', 'android-hidden-desktop', 'one'],
    ['image-module__ssnYEW__lightMode', 'image-module__ssnYEW__darkMode', 'one'],
  ])('one stays: %s, %s', async (one, other, stays) => {
    expect(await shown(pair(one, other))).toEqual([stays]);
  });

  it('one stays where only the boxes are called so, or nothing is said of it', async () => {
    const box = (name: string, file: string) =>
      `<div class="${name}"><div><picture><source srcset="/${file}.webp"><img src="/${file}.png" alt="Boats"></picture></div></div>`;
    expect(await shown(`<section>${box('d-md-none', 'one')}${box('d-none d-md-block', 'two')}</section>`)).toEqual(['two']);
    expect(await shown(pair('small-up-hidden', 'xsmall-only-hidden', ''))).toEqual(['two']);
  });

  it('one stays where what is said of them names the screens, and where one picture is cut in several ways', async () => {
    const slide = (screen: string, file: string) => `<img class="image-${screen}" src="/${file}.png" alt="Slide ${screen} 1 of 2">`;
    expect(await shown(`<div>${slide('desktop', 'one')}${slide('mobile', 'two')}</div>`)).toEqual(['one']);
    const cut = (ratio: string, file: string) => `<img class="ratio-${ratio}" src="/blank.png" data-src="/p/4009/ar/${ratio}/${file}.png">`;
    expect(await shown(`<div>${cut('16-9', 'one')}${cut('4-3', 'one')}${cut('1-1', 'one')}</div>`)).toEqual(['one']);
    expect(await shown(`<div>${cut('16-9', 'one')}${cut('4-3', 'two')}</div>`)).toEqual(['one', 'two']);
  });

  it('all stay that show something else, or of which no class says more', async () => {
    expect(await shown(pair('shot mobile', 'shot desktop', ''))).toEqual(['one', 'two']);
    expect(await shown(pair('shot left', 'shot right'))).toEqual(['one', 'two']);
    expect(await shown(pair('a dark:bg-gray-900', 'b dark:border-black'))).toEqual(['one', 'two']);
    expect(await shown(pair('md:hidden', 'md:hidden'))).toEqual(['one', 'two']);
    expect(await shown(pair('md:hidden', 'hidden md:block').replace('The harbour', 'The pier'))).toEqual(['one', 'two']);
    expect(
      await shown(
        '<div><img class="md:hidden" src="/one.png" alt="Boats"><p>Words between</p><img class="hidden md:block" src="/two.png" alt="Boats"></div>',
      ),
    ).toEqual(['one', 'two']);
  });
});

describe('a picture that was shown before', () => {
  const files = async (html: string) =>
    [...(await tidied(`<p>Text before.</p>${html}`)).matchAll(/ src="[^"]*?\/([\w./-]+)"/g)].map(([, name]) => name);

  it('is another one, though only the format of its file differs, if something else is said of it', async () => {
    const html = (other: string, format: string) =>
      `<div><img src="/one-473x1024.png" alt="A boat at sea"></div><p>Words</p><div><img src="/one-473x1024.${format}" alt="${other}"></div>`;
    expect(await files(html('The pier at night', 'jpg'))).toHaveLength(2);
    expect(await files(html('The pier at night', 'webp'))).toHaveLength(1);
    expect(await files(html('A boat at sea', 'jpg'))).toHaveLength(1);
    expect(await files(html('', 'jpg'))).toHaveLength(1);
  });

  it('is the same where one of its sizes was offered before and the same is said of it', async () => {
    const icon = (size: number, alt: string) =>
      `<div><img src="/icons/${size}/boats.svg" srcset="/icons/${size * 2}/boats.svg 2x" alt="${alt}"></div>`;
    expect(await files(`${icon(140, 'Boats')}<p>Words</p>${icon(70, 'Boats')}<p>Words</p>${icon(35, 'Boats')}`)).toHaveLength(1);
    expect(await files(`${icon(140, 'Boats')}<p>Words</p>${icon(70, 'Other boats')}`)).toHaveLength(2);
  });
});
