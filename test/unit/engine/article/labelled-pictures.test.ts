// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from './build';

it('a picture stays on which a control says something, without that', () => {
  const of = (kind: 'other' | 'ad') => {
    const built = build(
      '<main><p data-keep>First paragraph of it</p><figure><div><img src="/a.jpg" width="600"><button data-mark>View image</button></div><figcaption data-keep>Dolores, at her table by the window</figcaption></figure><p data-keep>Second paragraph of it</p></main>',
      '',
      {},
      'article',
      kind,
    );
    return [built?.root.querySelectorAll('img').length, text(built)?.includes('View image')];
  };
  expect(of('other')).toEqual([1, false]);
  expect(of('ad')).toEqual([0, false]);
});

it('a picture stays that a link over it shares, and no signs of networks', () => {
  const among = (box: string) =>
    build(
      `<main><p data-keep>First paragraph of it</p><div>${box}<a href="/share" data-mark>Pin it</a></div><p data-keep>Second one</p></main>`,
      '',
      {},
      'article',
      'share',
    )?.root.querySelectorAll('img').length;
  expect(among('<img src="/a.jpg" width="600" height="400">')).toBe(1);
  expect(among('<img src="/pin.png">')).toBe(0);
});

it('a line shares its box with a picture that opens larger, and not with one that leads elsewhere', () => {
  const words = 'Curlews on the mudflats in October';
  const beside = (href: string) =>
    text(
      build(
        `<main><p data-keep>One</p><div><a href="${href}"><img src="/a.jpg" width="200"></a><p data-unlikely>${words}</p></div><p data-keep>Two</p></main>`,
      ),
    );
  expect(beside('/a-large.jpg')).toContain(words);
  expect(beside('/images/a')).toContain(words);
  expect(beside('/other-story')).not.toContain(words);
});

it('a figure goes with its picture where a link in it leads on to what it tells of', () => {
  const card =
    '<figure><div><img src="/a.jpg" width="460"><div>Oysters I stole</div><div><a href="/oysters">Read more</a></div></div></figure>';
  const around = (figure: string) => build(`<main><p data-keep>One</p>${figure}<p data-keep>Two</p></main>`)?.root.querySelector('img');
  expect(around(card)).toBeNull();
  expect(around(card.replace('Read more', 'Ann Lee'))).not.toBeNull();
});
