// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { partHeadings } from '../../../../../../src/engine/article/complete/headings/part-headings';
import { textsIn } from '../../../../../../src/engine/dom/texts-in';
import type { Page } from '../../../../../../src/engine/page';
import { snapshot } from '../../../../../../src/engine/snapshot/snapshot';
import { build, text } from '../../build';

const told =
  '<p data-keep>It bakes a loaf in four hours, and keeps it warm for one more, until you come to the kitchen and take it out of the tin.</p>';
const part = (name: string, { mark = '', below = told } = {}) =>
  `<div><h2 class="pick" ${mark}><a href="https://shop.example/${name}" rel="sponsored">Baker ${name}</a></h2><a href="https://shop.example/${name}">$375 at the shop, view it there or elsewhere</a>${below}</div>`;
const shown = (...parts: string[]) => text(build(`<main>${told}${parts.join('')}${told}</main>`));

describe('headings of one sort, each over text that was chosen', () => {
  it('stay, though none of them was', () => {
    const said = shown(part('One'), part('Two', { mark: 'data-double' }), part('Three'));
    for (const name of ['One', 'Two', 'Three']) expect(said).toContain(`Baker ${name}It bakes`);
  });

  it('stay over Japanese texts, which say as much in half the characters', () => {
    const below =
      '<p data-keep>四時間で一斤を焼きあげ、取りに行くまで一時間のあいだ温かいまま置いておいてくれます。焼き色は三つから選べて、型から出すのも楽です。</p>';
    expect(shown(...['一号', '二号', '三号'].map((name) => part(name, { below }).replace('Baker', 'パン焼き器')))).toContain(
      'パン焼き器 二号',
    );
  });

  it('stay without a class only where an overview named them first', () => {
    const plain = (name: string) => `<li><h2>Baker ${name}</h2>${told}</li>`;
    document.body.innerHTML = `<main>${told}<ul>${['One', 'Two', 'Three'].map(plain).join('')}</ul></main>`;
    const page = snapshot(document, { url: 'https://bakers.example/best' }) as Page;
    const texts = textsIn(page.root);
    const headings = texts.filter(({ parentElement }) => parentElement?.localName === 'h2');
    const kept = new Set(texts.filter((text) => !headings.includes(text)));
    expect(partHeadings(page, kept, 'article', new Set(headings.slice(1, 2)))).toEqual(headings.slice(1, 2));
  });

  it('go where most have no text of their own, as titles of other stories, and where a detector takes them', () => {
    const rail = ['One', 'Two', 'Three'].map((name) => part(name, { below: '' }));
    expect(shown(...rail)).not.toContain('Baker');
    expect(shown(part('One'), part('Two', { mark: 'data-mark' }), part('Three'))).not.toContain('Baker Two');
  });

  it('go where they are lines over the headings of their parts, or stand in cards of which nothing is kept', () => {
    const parts = (inside: string) =>
      ['One', 'Two', 'Three'].map(
        (name) => `<div><h3 class="kicker" data-unlikely><a href="/${name}">Baker ${name}</a></h3>${inside}</div>${told}`,
      );
    expect(shown(...parts('<h2 data-keep>All of it</h2>'))).not.toContain('Baker');
    expect(shown(...parts('<p>What bakers do in the night, and why nobody has ever seen them there</p>'))).not.toContain('Baker');
    expect(shown(...parts('<a href="/buy">Buy</a>'))).toContain('Baker');
  });
});
