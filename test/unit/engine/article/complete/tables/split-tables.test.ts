// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const table = (rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

it('names stay beside the figures that scroll under them in a table of their own', () => {
  const names = (more = '') =>
    table(['Team', 'Gulls', 'Terns', ...(more ? [more] : [])].map((name) => `<td><a href="/${name}">${name}</a></td>`));
  const figures = table(['<td>W</td><td>L</td>', '<td>9</td><td>2</td>', '<td>7</td><td>4</td>']).replaceAll('<td>', '<td data-keep>');
  const page = (one: string) => text(build(`<p data-keep>Standings.</p><div>${one}<div>${figures}</div></div>`));
  expect(page(names())).toBe('Standings.TeamGullsTernsWL9274');
  expect(page(names('Skuas'))).toBe('Standings.WL9274');
});
