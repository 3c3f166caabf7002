// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

describe('the picture of a product', () => {
  const gallery = (items: string) =>
    `<main><div><ul>${items}</ul><span>1 / 2</span></div><div><h1>Dory</h1><div><p data-keep>A boat.</p></div><p>Ships on Monday, by lorry.</p></div></main>`;
  const pictures = (items: string, kind: 'product' | 'article' = 'product') =>
    [...(build(gallery(items), 'Dory', {}, kind)?.root.querySelectorAll('img') ?? [])].map((picture) => picture.getAttribute('alt'));
  const items = '<li><img src="/a.jpg" alt="From ahead"></li><li><img src="/b.jpg" alt="From astern"></li>';

  it('is the first of the gallery beside its name', () => {
    expect(pictures(items)).toEqual(['From ahead']);
    expect(text(build(gallery(items.split('</li>')[0] as string), 'Dory', {}, 'product'))).toBe('A boat.');
    expect(pictures(items, 'article')).toEqual([]);
  });

  it('is the one that the page declares, whatever its gallery says on buttons and in boxes that open', () => {
    const words = `<li>${'Load this picture in the gallery view. '.repeat(8)}</li>`;
    const shown = (image: string) =>
      [...(build(gallery(`${items}${words}`), 'Dory', { image }, 'product')?.root.querySelectorAll('img') ?? [])].map(({ alt }) => alt);
    expect(shown('https://boats.example/b.jpg')).toEqual([]);
    expect(shown('https://boats.example/il_1080xN.155536_dory.jpg')).toEqual([]);
    const named = items.replace('/a.jpg', '/r/il_794xN.155536_dory.jpg');
    const own = build(gallery(`${named}${words}`), 'Dory', { image: 'https://boats.example/il_1080xN.155536_dory.jpg' }, 'product');
    expect([...(own?.root.querySelectorAll('img') ?? [])].map(({ alt }) => alt)).toEqual(['From ahead']);
  });

  it('leads nowhere else, and stands among no other words', () => {
    expect(pictures('<li><a href="/skiff"><img src="/a.jpg" alt="Skiff"></a></li>')).toEqual([]);
    expect(pictures(`<li><img src="/a.jpg" alt="Skiff"> ${'Another boat altogether. '.repeat(10)}</li>`)).toEqual([]);
  });
});
