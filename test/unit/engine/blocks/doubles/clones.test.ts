// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withoutClones } from '../../../../../src/engine/blocks/doubles/clones';
import { findBlocks } from '../../../../../src/engine/blocks/find-blocks';
import type { PageKind } from '../../../../../src/rules/kinds';
import { pageOf } from '../page-of';

/** What stays of a page on which all is chosen. */
function stays(html: string, kind: PageKind = 'service'): string {
  const page = pageOf(html);
  const blocks = findBlocks(page);
  const { keep } = withoutClones({ keep: blocks.map(() => true), doubles: new Map() }, blocks, page, kind);
  return blocks
    .filter(({ index }) => keep[index])
    .map(({ text }) => text)
    .join(' ');
}

const figure = (number: string, of: string) => `<div><p>${number}</p><p>${of}</p></div>`;
const row = figure('30', 'boats') + figure('9', 'harbours') + figure('400', 'nets');

describe('a row that moves by itself', () => {
  it('is said once, however often it is cloned', () => {
    expect(stays(`<div>${row}${row}${row}</div>`)).toBe('30 boats 9 harbours 400 nets');
    expect(stays(`<div>${'<div><blockquote>Nothing short of stellar</blockquote></div>'.repeat(4)}</div>`)).toBe(
      'Nothing short of stellar',
    );
  });

  it('may end in the middle of a clone', () => {
    expect(stays(`<div>${row}${row}${figure('30', 'boats')}</div>`)).toBe('30 boats 9 harbours 400 nets');
  });

  it.each([
    ['its end is another', `<div>${row}${row}${figure('30', 'ships')}</div>`, 'service'],
    ['it is the text of an article', `<div>${row}${row}</div>`, 'article'],
    ['it has the cells of a table', `<table><tr>${'<td><p>Not with this boat</p></td>'.repeat(4)}</tr></table>`, 'service'],
    ['it is short', '<div><div><b>Yes</b></div><div><b>Yes</b></div><div><b>Yes</b></div></div>', 'service'],
    ['two say the same', `<div>${figure('30', 'boats in all')}${figure('30', 'boats in all')}</div>`, 'service'],
  ] as const)('stays where %s', (_, html, kind) => {
    expect(stays(html, kind).split(' ').length).toBe(stays(html, 'article').split(' ').length);
  });
});
