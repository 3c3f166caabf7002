import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const files = async (html: string) =>
  [...(await tidied(`<p>Text before.</p>${html}`)).matchAll(/<img src="[^"]*\/([\w-]+)\.\w+"/g)].map(([, name]) => name);

describe('no pictures', () => {
  it('are the frames of windows that a theme draws with tables', async () => {
    const row = (more: string) =>
      `<table><tr><td><img src="/static/themes/moon/lower_left.gif"${more}></td><td><img src="/static/themes/moon/lower_right.gif"${more}></td></tr></table>`;
    expect(await files(row(''))).toEqual([]);
    expect(await files(row(' alt="Moon"'))).toEqual(['lower_left', 'lower_right']);
    expect(await files('<table><tr><td><img src="/static/themes/moon/boat.gif"></td><td>A boat</td></tr></table>')).toEqual(['boat']);
  });

  it('are the icons of a theme of which nothing is said', async () => {
    expect(await files('<div><img src="/wp-content/themes/sea/images/icon_top.png"><h4>Tops</h4></div>')).toEqual([]);
    expect(await files('<div><img src="/wp-content/uploads/icon_top.png"><h4>Tops</h4></div>')).toEqual(['icon_top']);
  });
});

it('a script’s word for no address is none, where others are given', async () => {
  expect(await files('<img src="null" srcset="/boat.jpg 600w, /boat-large.jpg 1200w" alt="A boat at the quay">')).toEqual(['boat-large']);
});

it('what software says where nobody said anything is not shown', async () => {
  expect(await tidied('<p>Text.</p><img src="/a.jpg" alt="Missing alt text value">')).toContain('alt=""');
  expect(await tidied('<p>Text.</p><img src="/a.jpg" alt="Text of the stone">')).toContain('alt="Text of the stone"');
});

it('a picture with the address of a player is its frame', async () => {
  const shown = await tidied(
    '<p>Text.</p><img data-src="https://www.youtube.com/embed/AbC" width="150" height="150" alt="Lazy component"><p>More.</p>',
  );
  expect(shown).toContain('data-galley-label="YouTube"');
  expect(shown).not.toContain('<img');
  expect(await files('<img src="https://img.youtube.com/vi/AbC/hqdefault.jpg" alt="Swans on a lake">')).toEqual(['hqdefault']);
});
