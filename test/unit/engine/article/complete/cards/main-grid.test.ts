// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const names = ['The sloop', 'The ketch', 'The yawl', 'The cutter', 'The schooner', 'The brig'];
const card = (name: string) =>
  `<li class="card"><a href="/x"><img src="/x.jpg" width="300" height="300"></a><strong><a href="/x">${name} in oak</a></strong><div>From <b>$140</b> a week</div><form><button>Add to cart</button></form></li>`;
const grid = (of: (name: string) => string = card) => `<ul>${names.map(of).join('')}</ul>`;
const told = '<h2 data-keep>Our models</h2><p data-keep>They are made of oak from the hills behind the town, in one winter each.</p>';
const left = (html: string, kind: PageKind = 'collection') => text(build(`<main>${html}${told}</main>`, '', {}, kind));

describe('the grid of a page that lists', () => {
  it('stays with names and prices, where only what is told below it was chosen', () => {
    const said = left(grid());
    for (const name of names) expect(said).toContain(name);
    expect(said).toContain('From $140 a week');
    expect(said).not.toContain('Add to cart');
  });

  it('stays in a form that compares or filters what is in it', () => {
    const said = left(`<form>${grid((name) => card(name).replace(/<form>.*<\/form>/, '<input type="checkbox">'))}</form>`);
    expect(said).toContain('The brig in oakFrom $140 a week');
  });

  it('stays where each card leads to its thing in many colours by dots of colour', () => {
    const dots = '<a href="/x?c=1" aria-label="red"></a>'.repeat(8);
    expect(left(grid((name) => card(name).replace('<form>', `${dots}<form>`)))).toContain('The brig in oakFrom $140 a week');
  });

  it('says a price once, not again in a sentence for readers of screens', () => {
    const again = '<span class="sr-only">The current price is $140</span>';
    const said = left(grid((name) => card(name).replace(/<div>.*<\/div>/, `<div><span><b>$140</b></span>${again}</div>`)));
    expect(said).toContain('The brig in oak$140');
    expect(said).not.toContain('current price');
  });

  it.each<[string, string, PageKind?]>([
    ['on a page that tells', grid(), 'article'],
    ['in a menu', `<nav>${grid()}</nav>`],
    ['that lies hidden', `<div style="display:none">${grid()}</div>`],
    ['that is marked', `<div data-mark>${grid()}</div>`],
    ['of too few cards', grid((name) => (name === 'The brig' ? '' : card(name)))],
    ['without pictures', grid((name) => card(name).replace(/<img[^>]*>/, ''))],
    ['of comments, which have neither names nor prices', grid((name) => card(name).replace('$140', '3rd of May'))],
    ['beside a longer text', `${grid()}<p data-keep>${'A long text about boats. '.repeat(60)}</p>`],
  ])('goes %s', (_, html, kind = 'collection') => {
    expect(left(html, kind)).not.toContain('The ketch');
  });
});
