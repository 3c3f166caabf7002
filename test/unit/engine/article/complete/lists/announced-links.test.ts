// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const link = (name: string, site = 'https://mill.example') => `<a href="${site}/${name}">${name}</a>`;
const left = (html: string) => text(build(`<main><p data-keep>It rained all day.</p>${html}</main>`)) ?? '';

describe('links to other sites that a kept line announces', () => {
  it('stay, each in a paragraph of its own', () => {
    const lines = `<p data-keep><b>Links on this:</b></p><p>${link('Mill')}</p><p>${link('Weir')}</p><p>All rights reserved.</p>`;
    expect(left(lines)).toBe('It rained all day.Links on this:MillWeir');
  });

  it('stay in the next box, and none in the one behind it', () => {
    const box = (name: string) => `<div><div><ul><li>${link(name)}</li></ul></div></div>`;
    const html = `<div><div><p data-keep>Here is the report:</p></div></div>${box('Mill')}${box('Weir')}`;
    expect(left(html)).toBe('It rained all day.Here is the report:Mill');
  });

  it.each([
    ['the line announces nothing', `<p data-keep>Here is the report.</p><p>${link('Mill')}</p>`],
    ['it asks to follow', `<p data-keep>Follow us:</p><p>${link('Mill')}</p>`],
    ['they lead to the same site', `<p data-keep>More on this:</p><p>${link('Mill', '')}</p>`],
    ['they say more', `<p data-keep>Here it is:</p><p>${link('Mill')} and a word on how mills are built</p>`],
    ['they stand beside the text', `<div><p data-keep>Here it is:</p></div><aside><p>${link('Mill')}</p></aside>`],
  ])('go where %s', (_, html) => {
    expect(left(html)).not.toContain('Mill');
  });
});
