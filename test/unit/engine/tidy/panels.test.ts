import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

describe('panels of tabs', () => {
  const tabs = '<ul role="tablist"><li role="tab">Linux</li><li role="tab">Mac</li></ul>';

  it('stand one below the other, each under its name', async () => {
    const panels = '<div><div role="tabpanel"><p>Use apt.</p></div><div role="tabpanel"><p>Use brew.</p></div></div>';
    const named = '<p><b>Linux</b></p><p>Use apt.</p><p><b>Mac</b></p><p>Use brew.</p>';
    expect((await tidied(`<p>Install it.</p><div>${tabs}${panels}</div>`)).replace(/<\/?div>/g, '')).toBe(`<p>Install it.</p>${named}`);
  });

  it('are named once where each has its name for narrow screens too', async () => {
    const panel = (name: string) => `<div role="tab">${name}</div><div role="tabpanel"><p>Words of ${name}.</p></div>`;
    const whole = await tidied(`<div>${tabs}<div role="tablist">${panel('Linux')}${panel('Mac')}</div></div>`);
    expect(whole.replace(/(<[^>]*>|\s)+/g, ' ').trim()).toBe('Linux Words of Linux. Mac Words of Mac.');
  });

  it('stay where they are in an accordion that is called a list of tabs', async () => {
    const part = (name: string) => `<h5 role="tab">${name}</h5><div role="tabpanel"><p>Words of ${name}.</p></div>`;
    const whole = await tidied(`<p>Two parts.</p><div role="tablist">${part('Transcript')}${part('Sources')}</div>`);
    expect(
      whole
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('Two parts. Transcript Words of Transcript. Sources Words of Sources.');
  });

  it('are named by what controls them where some are gone, but for those with the name as their heading', async () => {
    const tab = (id: string, name: string) => `<li role="tab" aria-controls="${id}"><a href="#${id}">${name}</a></li>`;
    const list = `<ul role="tablist">${tab('d', 'Description')}${tab('s', 'Size')}${tab('r', 'Reviews (3)')}</ul>`;
    const panels =
      '<div role="tabpanel" id="d"><h2>Description</h2><p>A pot.</p></div><div role="tabpanel" id="s"><p>28 cm</p></div><div role="tabpanel" id="r"><div></div></div>';
    const said = (await tidied(`<p>It is old.</p><div>${list}${panels}</div>`)).replace(/<\/?div[^>]*>/g, '').replace(/ id="\w"/g, '');
    expect(said).toBe('<p>It is old.</p><h2>Description</h2><p>A pot.</p><p><b>Size</b></p><p>28 cm</p>');
  });

  it('keep the list of tabs where it names others too', async () => {
    expect(await tidied(`<div>${tabs}<div role="tabpanel"><p>Use apt.</p></div></div>`)).toContain('<li>Mac</li>');
  });
});

describe('panels of tabs that work without a script', () => {
  it('stand one below the other, each under the label of its button', async () => {
    const page =
      '<div><div><label for="a">npm</label><label for="b">pnpm</label></div><div><div><p>npm i</p></div><div><p>pnpm i</p></div></div></div>';
    const said = (await tidied(`<p>Install it.</p>${page}`)).replace(/<\/?div>/g, '');
    expect(said).toBe('<p>Install it.</p><p><b>npm</b></p><p>npm i</p><p><b>pnpm</b></p><p>pnpm i</p>');
  });
});

describe('panels of tabs that are links to them', () => {
  const links = '<ul><li class="active"><a href="#npm">npm</a></li><li><a href="#pnpm">pnpm</a></li></ul>';
  const inside = async (panels: string, row = links) =>
    (await tidied(`<p>Install it.</p><div>${row}<div>${panels}</div></div>`)).replace(/<\/?div[^>]*>/g, '');

  it('stand one below the other, each under what its link says', async () => {
    expect(await inside('<div id="npm"><p>npm i</p></div><div id="pnpm" style="display:none"><p>pnpm i</p></div>')).toBe(
      '<p>Install it.</p><p><b>npm</b></p><p>npm i</p><p><b>pnpm</b></p><p>pnpm i</p>',
    );
  });

  it('are none where a sentence links them', async () => {
    const row = '<p>Take <a href="#npm">npm</a> or <a href="#pnpm">pnpm</a></p>';
    expect(await inside('<div id="npm"><p>npm i</p></div><div id="pnpm"><p>pnpm i</p></div>', row)).toContain('or');
  });

  it('are none where the links lead to parts in another order, or to some of them', async () => {
    expect(await inside('<div id="pnpm"><p>pnpm i</p></div><div id="npm"><p>npm i</p></div>')).toContain('<li>');
    expect(await inside('<div id="npm"><p>npm i</p></div><div id="pnpm"><p>pnpm i</p></div><div><p>Or both.</p></div>')).toContain('<li>');
  });
});

describe('what opened a part of the page', () => {
  it('is a line that names it', async () => {
    const item = '<div><button aria-expanded="false"><span>Shipping</span></button><div><p>By boat.</p></div></div>';
    expect(await tidied(`<p>Two parts.</p>${item}`)).toBe('<p>Two parts.</p><p><b>Shipping</b></p><p>By boat.</p>');
  });

  it('stays what it is in a heading or a sentence', async () => {
    expect(await tidied('<p>Two.</p><h3><button aria-expanded="false">Shipping</button></h3><p>By boat.</p>')).toContain(
      '<h3>Shipping</h3>',
    );
    expect(await tidied('<p>See <button aria-expanded="false">more</button> of it.</p>')).toBe('<p>See more of it.</p>');
  });
});

it('a heading that opens its part is a heading and no link', async () => {
  const part = '<p id="notes">A letter of 1907.</p>';
  const press = 'href="#notes" role="button" data-toggle="collapse"';
  expect(await tidied(`<a ${press}><div><h4>Notes</h4></div></a>${part}`)).toContain('<h4>Notes</h4>');
  expect(await tidied(`<h4><a ${press}>Notes</a></h4>${part}`)).toContain('<h4>Notes</h4>');
});
