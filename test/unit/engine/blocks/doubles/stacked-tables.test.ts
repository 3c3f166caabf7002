// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withoutStackedTables } from '../../../../../src/engine/blocks/doubles/stacked-tables';
import { allChosen } from '../all-chosen';

/** What stays of a page on which all but doubles is chosen. */
function stays(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withoutStackedTables(decision, blocks);
  return texts.filter((_, i) => keep[i]);
}

const rows = [
  ['Mooring', '$80', '$40'],
  ['Water', '$32', '$32'],
  ['Light', '$9', '$6'],
] as const;
const table = `<table><thead><tr><th>Service</th><th>Summer</th><th>Winter</th></tr></thead><tbody>${rows
  .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('')}</tbody></table>`;
const stacked = (of: readonly (readonly string[])[] = rows) =>
  `<div><h3>Service</h3>${of.map(([name, one, other]) => `<div><p>${name}</p><div><b>Summer</b> ${one}</div><div><b>Winter</b> ${other}</div></div>`).join('')}</div>`;
const after = '<p>All prices are for a week.</p>';

describe('the rows of a table one below the other', () => {
  it('go right behind the table', () => {
    expect(stays(table + stacked() + after)).toEqual(stays(table + after));
  });

  it.each([
    ['of which some say something else', stacked(rows.map(([name, one]) => [name, one, '$5']))],
    ['of a few', stacked(rows.slice(0, 1))],
    ['behind other words', after + stacked()],
  ])('stay %s', (_, html) => {
    expect(stays(table + html).length).toBe(stays(table).length + stays(html).length);
  });
});
