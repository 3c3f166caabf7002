import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const captions = async (html: string) => [...(await tidied(html)).matchAll(/<figcaption>(.*?)<\/figcaption>/gs)].map(([, said]) => said);
const picture = '<img src="/a.jpg" alt="Boats">';

describe('what is said of a picture', () => {
  it('has a space before who made it', async () => {
    const glued = (credit: string) => captions(`<figure>${picture}<figcaption>Boats at the quay${credit}</figcaption></figure>`);
    expect(await glued('<cite>Ann Lee / Agency</cite>')).toEqual(['Boats at the quay <cite>Ann Lee / Agency</cite>']);
    expect(await glued('<span class="credits">Office/Ann Lee</span>')).toEqual(['Boats at the quay Office/Ann Lee']);
    expect(await glued(' <cite>Ann Lee</cite>')).toEqual(['Boats at the quay <cite>Ann Lee</cite>']);
    expect(await glued('s<span>ide</span>')).toEqual(['Boats at the quayside']);
  });

  it('is not said in the figure a second time, with the credit or without', async () => {
    const twice = async (line: string, caption: string) =>
      (await tidied(`<p>Text.</p><figure>${picture}<p>${line}</p><figcaption>${caption}</figcaption></figure><p>More.</p>`)).split(line)
        .length - 1;
    const said = 'The cellar of the old house by the quay.';
    expect(await twice(said, `<div>${said}</div><span>Ann Lee/Hask</span>`)).toBe(1);
    expect(await twice(said, said)).toBe(1);
    expect(await twice(said, 'Another view. Ann Lee/Hask')).toBe(1);
    expect(await twice('The cellar', `The cellar of the old house.`)).toBe(2);
  });

  it('is its caption where its last part is named a credit', async () => {
    const said = await captions(
      `<p>Text.</p><div>${picture}<span class="tagline">Boats at the quay<span class="credits">Office/Ann Lee</span></span></div><p>More.</p>`,
    );
    expect(said.map((one) => one?.replace(/<[^>]+>/g, ''))).toEqual(['Boats at the quay Office/Ann Lee']);
  });

  it('is its caption right behind its box, where more stands around both', async () => {
    const beside = (name: string) =>
      captions(
        `<div><p>A long line that says what this is about.</p><div>${picture}</div><div class="${name}"><p><span>Boats at the quay.</span><span>courtesy of the harbour office</span></p></div></div><p>More.</p>`,
      );
    expect((await beside('post-image-caption')).map((one) => one?.replace(/<[^>]+>/g, ''))).toEqual([
      'Boats at the quay. courtesy of the harbour office',
    ]);
    expect(await beside('intro')).toEqual([]);
  });

  it('is not the name of a folder that lies over its corner', async () => {
    const within = (name: string, place = 'position:absolute') =>
      captions(`<p>Text.</p><figure>${picture}<span class="${name}" style="${place}">Travel notes</span></figure><p>More.</p>`);
    expect(await within('cat-label cat-label-3')).toEqual([]);
    expect(await within('post-category')).toEqual([]);
    for (const [name, place] of [['cat-label', ''], ['before'], ['cats-of-the-quay']] as const)
      expect((await within(name, place)).join()).toContain('Travel notes');
  });

  it('is its caption in the boxes of a grid, alone or beside who made it', async () => {
    const below = (parts: string) =>
      captions(`<p>Text.</p><div><div><div>${picture}</div></div><div><div>${parts}</div></div></div><p>More.</p>`);
    const plain = async (parts: string) => (await below(parts)).map((one) => one?.replace(/<[^>]+>/g, '').trim());
    const said = '<span class="photo-caption">Boats at the quay.</span>';
    expect(await plain(said)).toEqual(['Boats at the quay.']);
    expect(await plain(`<span class="photo-credit">Ann Lee</span> ${said}`)).toEqual(['Ann Lee Boats at the quay.']);
    expect(await plain(`${said}<p>They leave on Sunday.</p>`)).toEqual([]);
    expect(await plain('<p>Boats leave on Sunday.</p>')).toEqual([]);
  });

  it('is its caption right behind the box of a figure that has none', async () => {
    const said = await captions(
      `<p>Text.</p><div><div class="slide"><figure>${picture}</figure></div><div class="figure-caption"><p>Ann Lee.</p></div></div><p>More.</p>`,
    );
    expect(said.map((one) => one?.replace(/<[^>]+>/g, ''))).toEqual(['Ann Lee.']);
  });

  it('is the whole of a credit whose label is a box of its own', async () => {
    const field = (label: string, value: string) => `<div class="field"><div>${label}</div><div><div>${value}</div></div></div>`;
    const below = (credit: string) => captions(`<p>Text.</p><div>${picture}</div><div>${credit}</div><p>More.</p>`);
    const said = async (credit: string) =>
      (await below(credit)).map((one) =>
        one
          ?.replace(/<[^>]+>|\s+/g, ' ')
          .replace(/ +/g, ' ')
          .trim(),
      );
    expect(await said(field('Image credit: ', 'Harbour / Ann Lee'))).toEqual(['Image credit: Harbour / Ann Lee']);
    expect(await said(field('Photo: Ann Lee', 'The harbour'))).toEqual(['Photo: Ann Lee']);
    const text = 'The lamp was lit again in the night. '.repeat(5);
    expect(await said(field('Image credit: ', text))).toEqual(['Image credit:']);
  });

  it('has a space behind its title', async () => {
    const said = await captions(
      `<figure>${picture}<figcaption><div><a class="title" href="/a">Boats</a><span>At the quay.</span></div></figcaption></figure>`,
    );
    expect(said[0]?.replace(/<[^>]+>/g, '')).toBe('Boats At the quay.');
  });

  it('stands once where it stands over the picture and under it', async () => {
    const twice = (over: string) =>
      tidied(
        `<p>Text.</p><figure><div><div>${over}</div></div><div>${picture}</div><figcaption><p>Photo: Ann Lee</p></figcaption></figure>`,
      );
    expect((await twice('Photo: Ann Lee')).split('Ann Lee')).toHaveLength(2);
    expect((await twice('Photo: Bo Lee')).includes('Bo Lee')).toBe(true);
  });
});

it('a table has no name that only readers of screens are told', async () => {
  const table = (name: string) =>
    tidied(
      `<table><caption class="${name}">Prices of ropes</caption><thead><tr><th>Rope</th><th>Price</th></tr></thead><tbody><tr><td>Hemp</td><td>4</td></tr><tr><td>Silk</td><td>9</td></tr></tbody></table>`,
    );
  expect(await table('sr-only')).not.toContain('Prices of ropes');
  expect(await table('large')).toContain('Prices of ropes');
});
