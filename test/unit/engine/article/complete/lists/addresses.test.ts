// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const between = (line: string) => text(build(`<div><p data-keep>The code is free.</p>${line}<p data-keep>Try it.</p></div>`));
const link = (href: string, said = href) => `<a href="${href}">${said}</a>`;

it('an address between paragraphs stays', () => {
  expect(between(`<p>${link('https://code.example/usb')}</p>`)).toBe('The code is free.https://code.example/usbTry it.');
});

it.each([
  ['is called otherwise', `<p>${link('https://shop.example/', 'Buy it here')}</p>`],
  ['is marked', `<p data-mark>${link('https://ad.example/')}</p>`],
  ['stands with others', `<p>${link('https://a.example/')} ${link('https://b.example/')}</p>`],
])('a link goes that %s', (_, line) => {
  expect(between(line)).toBe('The code is free.Try it.');
});

it('where somebody lives stays whole, and words of others do not come with a piece of it', () => {
  const said = (rest: string) =>
    text(build(`<p data-keep>Come.</p><address><span data-keep>1 Towpath, Harnow</span><br>${rest}</address><p data-keep>Or write.</p>`));
  expect(said('01746 555 018')).toBe('Come.1 Towpath, Harnow01746 555 018Or write.');
  expect(said('Where else to eat in Harnow')).toBe('Come.1 Towpath, HarnowOr write.');
});
