// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { withColumnNames } from '../../../../../src/engine/blocks/doubles/column-names';
import { allChosen } from '../all-chosen';

/** What is left out of a page on which all is chosen but doubles. */
function leftOut(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withColumnNames(decision, blocks);
  return texts.filter((_, i) => !keep[i]);
}

const name = 'A sloop of oak for six';
const head = `<thead><tr><th>Price</th><th><a href="/x">${name}</a></th></tr></thead>`;
const row = '<tr><td>In spring</td><td>$900</td></tr>';

it('the name over a column stays, though a card above says it', () => {
  expect(leftOut(`<h3>${name}</h3><table>${head}${row}</table>`)).toEqual([]);
});

it.each([
  ['of a table that is set twice', `<table>${head}${row}</table><table>${head}</table>`],
  ['over nothing', `<h3>${name}</h3><table>${head}</table>`],
  ['in another cell', `<h3>${name}</h3><table><tr><td>${name}</td><td>$900</td></tr></table>`],
])('a double %s goes', (_, html) => {
  expect(leftOut(html)).toEqual([name]);
});
