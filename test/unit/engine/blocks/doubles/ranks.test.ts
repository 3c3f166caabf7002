// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { withRanks } from '../../../../../src/engine/blocks/doubles/ranks';
import { allChosen } from '../all-chosen';

/** What is left out of a page on which all is chosen but doubles. */
function leftOut(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withRanks(decision, blocks);
  return texts.filter((_, i) => !keep[i]);
}

const told = ['The ferry will not run until the ice goes', 'A seal was seen in the harbour again', 'Why the old pier is to be sold'];
const heading = (text: string) => `<h2><a href="/x">${text}</a></h2>`;
const ranking = (...all: string[]) => `<div>${all.map((text, i) => `<div><span>${i + 1}</span>${heading(text)}</div>`).join('')}</div>`;
const stories = heading(told[0] as string) + heading(told[2] as string);
const read = ranking(...told);

it('what is read most stays in the ranking, though it is told above', () => {
  expect(leftOut(stories + read)).toEqual([]);
});

it.each([
  ['in a ranking that is set twice', read + read, told],
  [
    'behind numbers that are no places',
    `${stories}<div><p>7</p>${heading(told[0] as string)}<p>15</p>${heading(told[2] as string)}</div>`,
    [told[0], told[2]],
  ],
  ['in two entries', stories + ranking(told[0] as string, told[2] as string), [told[0], told[2]]],
])('a double goes %s', (_, html, gone) => {
  expect(leftOut(html)).toEqual(gone);
});
