// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withoutScriptlessCopies } from '../../../../../src/engine/blocks/doubles/scriptless-copies';
import { allChosen } from '../all-chosen';

/** What stays of a page on which all but doubles is chosen. */
function stays(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withoutScriptlessCopies(decision, blocks);
  return texts.filter((_, i) => keep[i]);
}

const card = (name: string, price: string) =>
  `<div><h3>${name} - new</h3><p>From ${price} or in twelve parts</p><p>Order - ${name}</p></div>`;
const shelf = `<div><h2>All boats.</h2>${card('Gull', '$599')}${card('Heron', '$899')}</div>`;
const again = (name: string, price: string) => `<div><p>${name}</p><p>From ${price}</p><p>Order</p></div>`;
const noscript = (...said: string[]) => `<noscript>${said.join('').replaceAll('<', '&lt;')}</noscript>`;

describe('what a page says for readers without scripts', () => {
  it('goes whole where it says again what stands beside it', () => {
    const copy = noscript('<h2>All boats.</h2>', again('Gull', '$599'), again('Heron', '$899'), '<p>Footnote 1</p>');
    expect(stays(shelf + copy)).toEqual(stays(shelf));
  });

  it.each([
    ['what nothing else says', noscript('<h2>All oars.</h2>', again('Ash', '$59'), again('Spruce', '$89'))],
    ['a note of its own', noscript('<p>All boats.</p>')],
  ])('stays where it is %s', (_, html) => {
    expect(stays(shelf + html).length).toBe(stays(shelf).length + stays(html).length);
  });

  it('stays where nothing else is chosen', () => {
    const copy = noscript('<h2>All boats.</h2>', again('Gull', '$599'));
    expect(stays(copy)).toHaveLength(4);
  });
});
