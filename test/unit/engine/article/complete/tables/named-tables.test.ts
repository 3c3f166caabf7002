// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const row = (head: string, cell: string) =>
  `<div class="dataTable_row"><div class="dataTable_rowHeader"><p>${head}</p></div><div class="dataTable_cell">${cell}</div></div>`;
const table = (rows: string, name = 'dataTable_table') =>
  `<main><p data-keep>The boats differ.</p><div class="${name}"><div class="dataTable_header"><p>Where</p></div>${rows}</div></main>`;
const shown = (html: string) => text(build(html));

it('boxes called a table and its rows keep their heads where a cell was chosen', () =>
  expect(shown(table(row('Old boat', '<p data-keep>Only at the quay</p>') + row('New boat', '<p>At sea</p>')))).toBe(
    'The boats differ.WhereOld boatOnly at the quayNew boatAt sea',
  ));

it.each([
  ['nothing of it was', table(row('Old boat', '<p>Only at the quay</p>'))],
  ['it leads away', table(row('<a href="/old">Old boat</a>', '<p data-keep>Only at the quay</p>'))],
  ['it is not called so', table(row('Old boat', '<p data-keep>Only at the quay</p>'), 'box')],
])('and not where %s', (_, html) => expect(shown(html)).not.toContain('Where'));
