// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const title = 'The lantern keeper';
const paragraph = 'The harbour closed at noon and the boats came in one after another. '.repeat(6).trim();
const under = (html: string) => text(build(`<main><h1>${title}</h1>${html}<p data-keep>${paragraph}</p></main>`, title));
const points = ['The harbour will stay closed until the spring.', 'Forty boats have to find another place to lie.'];
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('the points of a story, listed under its headline', () => {
  it('stay', () => {
    expect(under(list(points))).toContain(points.join(''));
  });

  it('stay with the heading over them', () => {
    expect(under(`<aside><h2>Key points</h2>${list(points)}</aside>`)).toContain(`Key points${points.join('')}`);
  });

  it('stay with it where they were chosen and it was surely not', () => {
    const chosen = list(points).replace('<ul>', '<ul data-keep>');
    expect(under(`<div><h2 data-unlikely>Key points</h2>${chosen}<p data-keep>Written by a machine.</p></div>`)).toContain('Key points');
  });

  it('stay with what names them, where a box has nothing else', () => {
    const named = (name: string, more = '') => `<div>${name}${list(points)}${more}</div>`;
    expect(under(named('<div><i></i><span>Key points</span></div>'))).toContain(`Key points${points.join('')}`);
    expect(under(named('<div><span>Key points</span></div>', '<p>Written by a machine.</p>'))).not.toContain('Key points');
    expect(under(named('<div><a href="/x">Key points</a></div>'))).not.toContain('Key points');
  });

  it('stay behind a standfirst that was chosen', () => {
    expect(under(`<p data-keep>Forty boats look for a place.</p>${list(points)}`)).toContain(points.join(''));
  });

  it.each([
    ['links', list(points.map((point) => `<a href="/x">${point}</a>`))],
    ['names of sections', list(['News from here', 'Sport', 'Weather today'])],
    [
      'what a subscription brings',
      list(['Unlimited access to all articles with your subscription.', 'Sign up now and read on every device.']),
    ],
    ['a single line', list(points.slice(0, 1))],
    ['a menu', `<nav>${list(points)}</nav>`],
    ['what a detector took', `<div data-mark>${list(points)}</div>`],
    ['what is surely none of it', `<div data-unlikely>${list(points)}</div>`],
  ])('are not %s', (_what, html) => {
    expect(under(html)).toBe(paragraph);
  });

  it('are not sought among the paragraphs', () => {
    const built = build(`<main><h1>${title}</h1><p data-keep>${paragraph}</p>${list(points)}<p data-keep>${paragraph}</p></main>`, title);
    expect(text(built)).not.toContain(points[0]);
  });
});
