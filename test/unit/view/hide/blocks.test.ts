// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/engine/article';
import { boxesOf, leavesOf, narrower, pointAt, wider } from '../../../../src/view/hide/blocks';

/** A live page, and a view that shows it without its boxes, as the engine would. */
let body: Element;
let article: Article;
beforeEach(() => {
  document.body.innerHTML = `<main><p>One</p><div id="box"><h3>Club</h3><div><p>Two</p></div></div><p>Three</p></main>`;
  const live = [...document.querySelectorAll('main p, main h3')];
  body = document.createElement('div');
  const shown = live.map((element) => body.appendChild(element.cloneNode(true)));
  article = { origins: (of: Node) => (shown.includes(of) ? [live[shown.indexOf(of)]] : []) } as unknown as Article;
});
const words = (pointed: ReturnType<typeof pointAt>) => pointed?.leaves.map(({ shown }) => shown.textContent).join(' ');

describe('pointing', () => {
  it('goes by the boxes of the page, which the view need not have', () => {
    const leaves = leavesOf(article, body);
    const first = pointAt(leaves, body.querySelectorAll('p')[1] as Node);
    expect(words(first)).toBe('Two');
    const more = first && wider(leaves, first);
    expect(words(more)).toBe('Club Two');
    expect(more?.live?.id).toBe('box');
    expect(more && first && words(narrower(leaves, more, first))).toBe('Two');
  });

  it('never takes the whole text', () => {
    const leaves = leavesOf(article, body);
    const box = wider(leaves, { live: document.querySelector('h3') as Element, leaves: leaves.slice(1, 2) });
    expect(words(box)).toBe('Club Two');
    expect(box && wider(leaves, box)).toBeUndefined();
  });

  it('takes a list out whole when all of it is meant, and else the parts', () => {
    body.innerHTML = '<p>One</p><ul><li>Two</li><li>Three</li></ul>';
    const leaves = leavesOf(article, body);
    expect(boxesOf(body, leaves.slice(1)).map(({ localName }) => localName)).toEqual(['ul']);
    expect(boxesOf(body, leaves.slice(1, 2)).map(({ textContent }) => textContent)).toEqual(['Two']);
  });
});
