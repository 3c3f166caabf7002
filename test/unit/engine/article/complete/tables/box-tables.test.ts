// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const row = ([name, ...values]: readonly string[], head = 'head') =>
  `<div class="line"><div class="${head}">${name}</div>${values.map((value) => `<div class="data">${value}</div>`).join('')}</div>`;
const compared = [
  [' ', 'Jacket', 'Hoodie'],
  ['Pockets', '6', '5'],
  ['Heat levels', '3', '3'],
  ['Price', '–', '99 €'],
];
const page = (table: string) =>
  build(`<p data-keep>Three of them were worn all winter.</p>${table}<p data-keep>The jacket was the warmest.</p>`);
const all = 'JacketHoodiePockets65Heat levels33Price–99 €';

describe('boxes that only a style sets in rows and columns', () => {
  it('are a table that stays whole, with its empty cells', () => {
    const built = page(`<div>${compared.map((line) => row(line)).join('')}</div>`);
    expect(text(built)).toContain(all);
    expect(built?.root.querySelectorAll('[role="cell"]')).toHaveLength(8);
    expect(built?.root.querySelectorAll('[role="rowheader"]')).toHaveLength(4);
  });

  it('are a table with a row over the others, however its columns are called', () => {
    const of = (parts: readonly string[], top = '') =>
      `<div class="line ${top}"><div class="name">${parts[0]}</div><div class="pro">${parts[1]}</div><div class="con">${parts[2]}</div></div>`;
    const lines = [of(['Weebly', '<ul><li>Easy</li></ul>', 'Few designs']), of(['Wix', 'Many designs', '<p>Slow</p>'])];
    expect(page(`<div>${of(['Tool', 'Pros', 'Cons'], 'top')}${lines.join('')}</div>`)?.root.querySelectorAll('[role="cell"]')).toHaveLength(
      6,
    );
    const cards = of(['Wix', 'Many designs', 'Slow']);
    expect(page(`<div>${cards}${lines.join('')}</div>`)?.root.querySelector('[role="table"]')).toBeNull();
  });

  it.each([
    ['cards in rows', compared.map((line) => row(line, 'data first'))],
    ['of one thing', compared.map((line) => row(line.slice(0, 2)))],
    ['of longer texts', compared.map(([name, ...values]) => row([name as string, ...values.map((value) => `${value} `.repeat(200))]))],
    ['of rows that differ', [...compared, ['Weight', '1 kg']].map((line) => row(line))],
  ])('are none where they are %s', (_, rows) => {
    expect(page(`<div>${rows.join('')}</div>`)?.root.querySelector('[role="table"]')).toBeNull();
  });
});
