import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

describe('tables', () => {
  it('that are boxes which say so become tables', async () => {
    const row = (role: string, ...said: string[]) =>
      `<div role="row">${said.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`;
    const rows = `${row('columnheader', 'Sail', 'Oar')}<div role="rowgroup">${row('cell', 'two', '<b>three</b>')}</div>`;
    expect(await tidied(`<p>x</p><div role="table">${rows}</div>`)).toBe(
      '<p>x</p><table><tr><th scope="col">Sail</th><th scope="col">Oar</th></tr><tr><td>two</td><td><b>three</b></td></tr></table>',
    );
    expect(await tidied(`<p>x</p><div role="table"><p>Said beside it.</p>${rows}</div>`)).toContain('Said beside it.');
  });

  it('that are halves of one become one', async () => {
    const table = (...rows: string[][]) =>
      `<table><tbody>${rows.map((row) => `<tr>${row.map((said) => `<td>${said}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
    const names = table(['Team'], ['Gulls'], ['Terns']);
    const figures = table(['Won', 'Lost'], ['9', '2'], ['7', '4']);
    expect(await tidied(`<p>x</p><div>${names}<div>${figures}</div></div>`)).toBe(
      `<p>x</p>${table(['Team', 'Won', 'Lost'], ['Gulls', '9', '2'], ['Terns', '7', '4'])}`,
    );
    const headed = figures.replace('<tbody>', '<tbody><tr><th>A</th><th>B</th></tr>');
    expect(await tidied(`<p>x</p><div>${names}<div>${headed}</div></div>`)).toContain(
      '<tr><th></th><th>A</th><th>B</th></tr><tr><td>Team</td><td>Won',
    );
    for (const two of [figures + figures, names + table(['Won', 'Lost'], ['9', '2']), `${names}<p>And then:</p>${figures}`])
      expect(await tidied(`<p>x</p>${two}`)).not.toMatch(/(?:Gulls|9<\/td><td>2)<\/td><td>/);
  });

  it('of data keep rows, headers and spans', async () => {
    const table =
      '<table><caption>c</caption><thead><tr><th scope="col">A</th><th>B</th></tr></thead><tbody><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>';
    expect(await tidied(table.replace('<table>', '<table class="x" width="90%">'))).toBe(table);
  });

  it('with a head over their columns are data, whatever their role', async () => {
    const table =
      '<table><thead><tr><th>Title</th><th>Time</th></tr></thead><tbody><tr><td>Low Water</td><td>4:12</td></tr></tbody></table>';
    expect(await tidied(table.replace('<table>', '<table role="presentation">'))).toBe(table);
    expect(await tidied('<table role="presentation"><tr><td>One</td><td>Two</td></tr></table>')).toBe('<p>One</p><p>Two</p>');
  });

  it('that only place things are their text', async () => {
    expect(await tidied('<table><tr><td><p>One</p><p>Two</p><p>Three</p></td></tr></table>')).toBe('<p>One</p><p>Two</p><p>Three</p>');
    expect(await tidied('<table><tr><td></td><td>One</td></tr><tr><td> </td><td>Two</td></tr></table>')).toBe('<p>One</p><p>Two</p>');
  });

  it.each([
    ['(1)', '<p>One</p>', '<p>(1) One</p>'],
    ['<p>b)</p>', '<p><b>One</b></p><p>Two</p>', '<p>b) <b>One</b></p><p>Two</p>'],
    ['—', 'One', '<p>— One</p>'],
    ['iv.', 'One<p>Two</p>', '<p>iv. One</p><p>Two</p>'],
    ['Home', 'One', '<p>Home</p><p>One</p>'],
  ])('that place a mark before its paragraph leave it there: %s', async (mark, said, seen) => {
    expect(await tidied(`<p>x</p><table><tr><td>${mark}</td><td>${said}</td></tr></table>`)).toBe(`<p>x</p>${seen}`);
  });

  it('of data stay so in a table that only places things', async () => {
    const data = '<table><tbody><tr><th>Year</th><th>Rings</th></tr><tr><td>1994</td><td>312</td></tr></tbody></table>';
    expect(await tidied(`<table><tr><td>Home</td><td><p>One</p>${data}<p>Two</p></td></tr></table>`)).toBe(
      `<p>Home</p><p>One</p>${data}<p>Two</p>`,
    );
  });
});
