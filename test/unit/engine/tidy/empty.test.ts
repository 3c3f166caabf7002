// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { emptyBoxes } from '../../../../src/engine/tidy/structure/empty';
import type { Context } from '../../../../src/engine/tidy/step';

const gap = (id: number) => `<span data-galley-gap="${id}"></span>`;

/** What the step leaves of an article. */
function left(html: string): string {
  const root = document.createElement('article');
  root.innerHTML = html;
  emptyBoxes(root, {} as Context);
  return root.innerHTML;
}

it('boxes that hold only gaps go, and the gaps stay in their place', () => {
  const item = (id: number) => `<li> ${gap(id)} <div> ${gap(id + 1)}</div> </li>`;
  expect(left(`<ol>${item(1)}${item(3)}</ol><p>Below the cards.</p>`)).toBe(`${[1, 2, 3, 4].map(gap).join('')}<p>Below the cards.</p>`);
});

it('a box with a picture beside its gap stays', () => {
  const box = `<div>${gap(1)}<img src="/a.jpg" alt=""></div>`;
  expect(left(box)).toBe(box);
});

it('white space in an element of its own still parts two words', () => {
  expect(left('<p><em>class</em><span> </span><b>Store</b><span></span>(path)</p>')).toBe('<p><em>class</em> <b>Store</b>(path)</p>');
});
