// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const praise =
  'Nobody has made a better one for this money, and nobody is likely to in the years that come, as far as we can tell today, having tried them all at home.';
/** A card of a comparison; `keep` says which of its parts are chosen. */
const card = (name: string, keep: { name?: boolean; text?: boolean; more?: string }) =>
  `<div class="pick"><div class="name" ${keep.name ? 'data-keep' : ''}>${name}</div>
  <p ${keep.text ? 'data-keep' : ''}>The ${name}. ${praise}</p>
  <ul class="pros"><li ${keep.text ? 'data-keep' : ''}>Light as ${name}</li></ul>${keep.more ?? ''}</div>`;
const [whole, part, none] = [{ name: true, text: true }, { text: true }, {}];
const left = (...cards: string[]) => text(build(`<article><p data-keep>Which lamp is best?</p>${cards.join('')}</article>`));

describe('entries of one build in a text', () => {
  it('have what most of the kept ones have', () => {
    const said = left(card('Apex', whole), card('Birch', whole), card('Cedar', part), card('Dune', none));
    for (const name of ['Apex', 'Birch', 'Cedar', 'Dune'])
      for (const one of [name, `The ${name}`, `Light as ${name}`]) expect(said).toContain(one);
  });

  it('get nothing that is offered, but names that lead to what they name', () => {
    const offer = {
      ...whole,
      more: '<h4><a href="/more" data-keep>In detail</a></h4><a class="buy" data-keep href="/buy">$20 at Shop</a>',
    };
    const rest = { ...part, more: offer.more.replaceAll('data-keep', '') };
    const said = left(card('Apex', offer), card('Birch', offer), card('Cedar', offer), card('Dune', rest));
    expect([said?.match(/In detail/g)?.length, said?.match(/at Shop/g)?.length]).toEqual([4, 3]);
  });

  it('have what is told of them in a sentence that leads to the rest', () => {
    const teaser = (kept: string) => ({ ...part, more: `<div ${kept}><a href="/more">${praise}</a></div>` });
    const cards = ['Apex', 'Birch', 'Cedar'].map((name) => card(name, teaser('data-keep')));
    expect(left(...cards, card('Dune', teaser('')))?.match(/Nobody has made/g)).toHaveLength(8);
  });

  it('have their name where their text was chosen, though they have nothing else', () => {
    const entry = (name: string, keep: string) =>
      `<article class="post tag-${name}"><header><h2 ${keep}><a href="/${name}">${name}</a></h2></header><p data-keep>The ${name}. ${praise}</p></article>`;
    const said = left(entry('Apex', 'data-keep'), entry('Birch', 'data-keep'), entry('Cedar', ''));
    expect(said).toContain('CedarThe Cedar');
  });

  it('have short lines of theirs whole: two scores and the dash between them', () => {
    const match = (one: string, other: string, keep: string) =>
      `<div class="match"><div class="line" ${keep}><span class="a">${one}</span><b>1</b><i>-</i><b>0</b><span class="z">${other}</span></div><p data-keep>The ${one} played well in the rain.</p></div>`;
    const rest = match('Mere', 'Saltby', '').replace('<i>-</i>', '<em>-</em>');
    expect(left(match('Halden', 'Ustow', 'data-keep'), match('Gull', 'Church', 'data-keep'), rest)).toContain('Mere1-0Saltby');
  });

  it('have their sentences whole, with links and code that stand in other places of them', () => {
    const line = (kept: string, middle = '') => ({
      ...part,
      more: `<p class="use" ${kept}>Switch it on${middle}, and it will burn for two nights.</p>`,
    });
    const cards = ['Apex', 'Birch', 'Cedar'].map((name) => card(name, line('data-keep')));
    const last = card('Dune', { more: line('', ' with <a href="#"><code>on</code></a>').more });
    expect(left(...cards, last)).toContain('Switch it on with on, and');
  });

  it('get no part that few of them have', () => {
    const note = (kept: string) => ({ ...whole, more: `<i class="note" ${kept}>Tested twice</i>` });
    const cards = [card('Apex', note('data-keep')), card('Birch', note('')), card('Cedar', note('')), card('Dune', note(''))];
    expect(left(...cards)?.match(/Tested twice/g)).toHaveLength(1);
  });

  it('are of one build where most of their name is the same', () => {
    const other = (name: string, more: string) => card(name, none).replace('class="pick"', `class="${more}"`);
    const first = [card('Apex', whole), card('Birch', whole), card('Cedar', whole)];
    expect(left(...first, other('Dune', 'pick featured'))).toContain('Light as Dune');
    expect(left(...first, other('Dune', 'tip featured'))).not.toContain('Dune');
  });

  it('say nothing of boxes of the same name that are made of other parts', () => {
    const box = `<div class="pick"><p>${praise} Write to us about it.</p></div>`;
    expect(left(card('Apex', whole), card('Birch', whole), card('Cedar', whole), box)).not.toContain('Write to us');
  });

  it('say nothing where few of them are kept', () => {
    const said = left(card('Apex', whole), card('Birch', none), card('Cedar', none), card('Dune', none));
    expect(said).not.toContain('Birch');
  });
});
