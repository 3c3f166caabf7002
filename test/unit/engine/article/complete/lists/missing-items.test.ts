// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const list = (...items: string[]) => `<div><p data-keep>A</p></div><ul>${items.map((item) => `<li ${item}</li>`).join('')}</ul>`;

describe('lists with gaps in them', () => {
  it('are completed where half of their items are kept', () => {
    expect(text(build(list('data-keep>Wind', '>Rain', 'data-keep>Fog', '>Snow')))).toBe('A Wind Rain Fog Snow'.replace(/ /g, ''));
  });

  it('stay as they are where fewer are kept', () => {
    expect(text(build(list('data-keep>Wind', '>Rain', '>Fog', '>Snow')))).toBe('AWind');
  });

  it('stay as they are where half of a list of links is kept: half a menu is a menu', () => {
    const items = ['data-keep><a href="/a">Wind</a>', '><a href="/b">Rain</a>', 'data-keep><a href="/c">Fog</a>', '><a href="/d">Snow</a>'];
    expect(text(build(list(...items)))).toBe('AWindFog');
  });

  it('are completed with half of numbered links: everybody sees their gaps', () => {
    const items = [
      'data-keep><a href="/a">1.1 Wind</a>',
      '><a href="/b">1.2 Rain</a>',
      'data-keep><a href="/c">1.3 Fog</a>',
      '><a href="/d">1.4 Snow</a>',
      '><a href="/e">1.5 Hail</a>',
    ];
    expect(text(build(list(...items)))).toBe('A1.1 Wind1.2 Rain1.3 Fog1.4 Snow1.5 Hail');
  });

  it('may be rows of any build on a page of cards', () => {
    const cards = `<div>${['data-keep', 'data-keep', '', 'data-keep'].map((keep, i) => `<div class="card" ${keep}>Lamp ${i}</div>`).join('')}</div>`;
    expect(text(build(cards))).not.toContain('Lamp 2');
    expect(text(build(cards, '', {}, 'collection'))).toContain('Lamp 2');
  });

  it('get nothing between the posts of a thread', () => {
    const posts = list('data-keep>Wind?', '>Ann changed the label', 'data-keep>Rain.', '>Bo closed this');
    expect(text(build(posts, '', {}, 'forum'))).toBe('AWind?Rain.');
  });

  it('get no item that is marked', () => {
    expect(text(build(list('data-keep>Wind', 'data-mark>Buy a coat', 'data-keep>Fog', 'data-keep>Snow')))).toBe('AWindFogSnow');
  });
});
