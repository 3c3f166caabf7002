// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const names = ['Oak oar', 'Ash oar', 'Pine oar', 'Brass bell'];
const price = (at: number) => `<p><span class="price">$${at + 11}.50</span></p>`;
const card = (name: string, of: string) =>
  `<div class="tile"><a href="/x"><h3 data-keep>${name}</h3>${of}</a><button>$9 deposit</button></div>`;
const shelf = (of: (at: number) => string = price) => `<div class="grid">${names.map((name, at) => card(name, of(at))).join('')}</div>`;
const left = (html: string, kind: PageKind = 'collection') => text(build(`<main>${html}</main>`, '', {}, kind));

describe('the prices of a shelf', () => {
  it('stay in the cards whose names are kept, also in the link', () => {
    const said = left(shelf());
    for (const at of names.keys()) expect(said).toContain(`$${at + 11}.50`);
    expect(said).not.toContain('deposit');
  });

  it('stay where the page lists', () => {
    expect(left(shelf(), 'listing')).toContain('$13.50');
  });

  it('stay with the words of their line', () => {
    expect(left(shelf((at) => `<p>From <b>€${at + 11}</b> a week</p>`))).toContain('From €12 a week');
  });

  it('stay as what it costs from, and up to', () => {
    expect(left(shelf((at) => `<p><b>€${at + 11}</b> – <b>€${at + 30}</b></p>`))).toContain('€12 – €31');
  });

  it('are told once, and not of what it cost before or what is saved', () => {
    const said = left(shelf((at) => `<p>Save $3 <del>$${at + 20}</del> <b>$${at + 11}.50</b> <i aria-hidden="true">$${at + 11}50</i></p>`));
    expect(said).toMatch(/Ash oar \$12\.50 ?Pine/);
    expect(said).not.toMatch(/Save|\$21|\$1250/);
  });

  it('are told of what it costs now, not of what a class says it was', () => {
    const was = (at: number) => `<p><span class="price-original">$${at + 20}</span> <span class="price">$${at + 11}.50</span></p>`;
    expect(left(shelf(was))).toMatch(/Ash oar \$12\.50 ?Pine/);
  });

  it('stay with their words where most cards have theirs', () => {
    const from = (at: number) => `<p${at === 1 ? '' : ' data-keep'}>Starting at $${at + 11}.50</p>`;
    expect(left(shelf(from))).toContain('Ash oarStarting at $12.50');
    expect(left(shelf((at) => from(at).replace(' data-keep', '')))).not.toContain('$12.50');
  });

  it('stay on a page that declares one product, where it lists many with what they cost', () => {
    const many = (kept: string) =>
      `<div>${[1, 2, 3, 4, 5, 6].map((at) => card(`Oar ${at}`, `<div${at === 2 ? ' data-double' : kept}><span>Now</span> <span>$${at + 10}.50</span> <s>was $${at + 30}</s></div>`)).join('')}</div>`;
    expect(left(many(' data-keep'), 'product')).toContain('$12.50');
  });

  it('go where few of the cards are kept', () => {
    const few = shelf((at) => (at < 3 ? price(at) : '<p>sold</p>'))
      .replace('data-keep', '')
      .replace('data-keep', '');
    expect(left(few)).not.toContain('$13.50');
  });

  it.each(['<sup>.99</sup>', '<span><span>.</span>99</span>', '<sup>99</sup>'])('stay with their cents in a box beside: %s', (cents) => {
    const whole = (at: number) =>
      `<p><span><span><span>$</span><span>${at + 11}</span></span>${cents}</span><span> Price $ ${at + 11}.99</span></p>`;
    const said = left(shelf(whole));
    expect(said).toMatch(/\$12\.?99/);
    expect(said).not.toContain('Price');
  });

  it.each<[string, string, PageKind?]>([
    ['on a page that tells', shelf(), 'article'],
    ['of a thing that goes itself', shelf().replaceAll('data-keep', '')],
    ['in a long line', shelf((at) => `<p>For orders of more than $${at + 11}.50 the delivery to your harbour is free</p>`)],
    ['that lie hidden', shelf((at) => `<p style="display:none">$${at + 11}.50</p>`)],
    ['that few cards have', shelf((at) => (at === 1 ? price(at) : '<p>sold</p>'))],
  ])('go %s', (_, html, kind = 'collection') => {
    expect(left(`${html}<p data-keep>All of them are made in one shop at the end of the pier.</p>`, kind)).not.toContain('$12.50');
  });
});
