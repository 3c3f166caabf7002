// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withListDoubles } from '../../../../../src/engine/blocks/doubles/list-doubles';
import { allChosen } from '../all-chosen';

/** The doubles of a page on which all is chosen that are left out in the end. */
function leftOut(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withListDoubles(decision, blocks);
  return texts.filter((_, i) => !keep[i]);
}

const same = 'a lamp that burns for nine nights on one filling';
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`;

describe('what a list says as another does', () => {
  it('stays where each list has items of its own', () => {
    expect(leftOut(`<h3>Small</h3>${list('brass', same)}<h3>Large</h3>${list('copper', same)}`)).toEqual([]);
    expect(leftOut(`<h3>Small</h3>${table('brass', same)}<h3>Large</h3>${table('copper', same)}`)).toEqual([]);
  });

  it.each([
    ['the list is a copy', list('brass', same) + list('brass', same)],
    ['it is the end of a copy', list('brass', same, 'glass') + list(same, 'glass')],
    ['it is no item', `${list('brass', same)}<p>${same}</p>`],
    ['it is said twice in one list', list('brass', same, 'copper', same)],
    ['the list stands in the other', list(same, list('copper', same))],
    ['it leads elsewhere', list('brass', `<a href="/l">${same}</a>`) + list('copper', `<a href="/l">${same}</a>`)],
    ['it is of a card', list('brass', `<a href="/l"><h3>${same}</h3></a>`) + list('copper', `<a href="/l"><h3>${same}</h3></a>`)],
    [
      'nearly all of the list is said again',
      list('brass', same, `${same} or so`, `${same}, at least`) + list('copper', same, `${same} or so`, `${same}, at least`),
    ],
  ])('goes where %s', (_, html) => {
    expect(leftOut(html).length).toBeGreaterThan(0);
  });
});
