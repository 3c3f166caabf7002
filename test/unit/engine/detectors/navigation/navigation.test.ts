// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const taken = (list: string) => clutterOf(`<h1>Loom driver loses picks</h1>${list}<hr>${story(1, 6)}`).map(({ text }) => text);
const item = (name: string, link: string) => `<li>${name} <a href="/${link}">${link}</a></li>`;

describe('a list of ways to other pages, each with its name before it', () => {
  it('is navigation', () => {
    const ways = `<ul>${item('Previous message (by thread):', 'Release')}${item('Next message (by thread):', 'Loom')}${item('<b>Messages sorted by:</b>', '[ date ]')}</ul>`;
    expect(taken(ways)).toEqual(['Previous message (by thread): Release Next message (by thread): Loom Messages sorted by: [ date ]']);
  });

  it.each([
    [
      'whose items say other things',
      `<ul>${item('Author:', 'Gunnel')}${item('Sources:', 'on the shelf')}${item('Next message:', 'Loom')}</ul>`,
    ],
    ['of links alone', `<ul>${item('', 'Categories')}${item('', 'Tags')}</ul>`],
    ['with an item that leads nowhere', `<ul>${item('Previous message:', 'Loom')}<li>Next message: none</li></ul>`],
  ])('is none %s', (_, list) => {
    expect(taken(list).join()).not.toMatch(/Author|Previous message/);
  });
});

it('a way past a gallery goes without the gallery', () => {
  const gallery = (inside: string) => `<div><a href="#info">Skip to product information</a>${inside}<div>1 / 2</div></div>`;
  expect(taken(gallery('<ul><li><img src="/a.jpg"></li></ul>'))).toContain('Skip to product information');
});

it('what a thing is counted among is no way to it', () => {
  const value = '<dt>Category</dt><dd><a href="/c/7">Navigation</a></dd>';
  expect(taken(`<dl><dt>Seller</dt><dd>Sprat</dd>${value}</dl>`)).toEqual([]);
  expect(taken('<div><a href="#nav">Navigation</a></div>')).toEqual(['Navigation']);
});

it('a title in a line that says something of it stays, whatever its first word', () => {
  const link = (name: string) => `<a href="/x">${name}</a>`;
  expect(
    taken(`<p>${link('Tag Wrangler')} should really be a part of it.</p><ul><li>Ann El-Alaoui. ${link('Topics in Statistics')}</li></ul>`),
  ).toEqual([]);
  expect(taken(`<p>${link('Tags: lamps')}</p>`)).toEqual(['Tags: lamps']);
});

it('the table over a page of a manual goes, with what it is called', () => {
  const way = (key: string, name: string) => `<td><a accesskey="${key}" href="/${key}">${name}</a></td>`;
  const table = `<table><tr><th colspan="2">Chapter 11. Sails</th></tr><tr>${way('p', '10.6. Masts')}${way('n', '11.1. Cloth')}</tr></table>`;
  expect(taken(table)).toEqual(['Chapter 11. Sails 10.6. Masts 11.1. Cloth']);
  expect(taken(table.replaceAll('accesskey', 'title'))).toEqual([]);
});

describe('what a button before it opens', () => {
  const press = (word: string) => `<li><a href="javascript:void(0)" role="button">${word}</a></li>`;
  const button = '<button>Code</button>';

  it.each([
    ['links that act', `${button}<ul>${press('Show all code')}${press('Hide all code')}</ul>`],
    ['items of a menu', `${button}<ul role="menu"><li role="menuitem">Show all code</li><li role="menuitem">Hide all code</li></ul>`],
  ])('is a menu: %s', (_, list) => expect(taken(`<div>${list}</div>`).join()).toContain('Show all code Hide all code'));

  it.each([
    ['leads to pages', `${button}<ul>${item('', 'Show')}${item('', 'Hide')}</ul>`],
    ['says more than its buttons do', `${button}<ul>${press('Show')}<li>Hide what is under it <button>Hide</button></li></ul>`],
    ['is under no button', `<p>Code</p><ul>${press('Show')}${press('Hide')}</ul>`],
  ])('is none where it %s', (_, list) => expect(taken(`<div>${list}</div>`).join()).not.toContain('Show'));
});

describe('the ways to the chapters before and after', () => {
  const way = (...lines: string[]) => `<a href="/c">${lines.map((line) => `<span>${line}</span>`).join('')}</a>`;
  const below = (row: string) => clutterOf(`<h1>Loom driver loses picks</h1>${story(1, 6)}<div>${row}</div>`).map(({ text }) => text);

  it('are navigation', () => {
    expect(below(way('Previous', 'Warp and weft') + way('Next', 'Dyeing')).join()).toContain('Dyeing');
    expect(below(way('Weiter', 'Färben')).join()).toContain('Färben');
  });

  it('are none where they say more, or a title begins so', () => {
    expect(below(`${way('Next', 'Dyeing')} is a chapter on colours`).join()).not.toContain('Dyeing');
    expect(below(way('Next to the loom stands a bench')).join()).not.toContain('bench');
  });
});
