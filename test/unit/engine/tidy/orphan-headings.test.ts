// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Context } from '../../../../src/engine/tidy/step';
import { orphanHeadings } from '../../../../src/engine/tidy/headings/orphan-headings';

const gap = '<span data-galley-gap="1"></span>';

function left(...names: string[]): string {
  document.body.innerHTML = `<p>x</p>${names.map((name) => `<h3 class="card">${name}</h3>${gap}`).join('')}<h2>Prices</h2><p>z</p>`;
  orphanHeadings(document.body, {} as Context);
  return document.body.textContent ?? '';
}

it('a heading that says a sentence is text, with the heading over it, but none that asks for something', () => {
  const shown = (said: string): number => {
    document.body.innerHTML = `<p>Nine boats came in.</p><h2>A race for children</h2><h3>${said}</h3>`;
    orphanHeadings(document.body, {} as Context);
    return document.body.querySelectorAll('h2, h3').length;
  };
  expect(shown('It is held for the sixth time, and whoever is between six and twelve may row along.')).toBe(2);
  expect(shown('Subscribe to our newsletter, and have the best of the harbour every morning in your inbox.')).toBe(0);
  expect(shown('Join nine thousand rowers who get the best of the harbour sent straight to their inboxes.')).toBe(0);
  expect(shown('Do you want to row along, and are you between six and twelve years old this summer?')).toBe(0);
});

it('a heading that is the name of a file to fetch stays at the end', () => {
  const shown = (href: string): number => {
    document.body.innerHTML = `<p>The paper is here:</p><ul><li><a href="${href}"><h3>On weirs</h3></a></li></ul>`;
    orphanHeadings(document.body, {} as Context);
    return document.body.querySelectorAll('h3').length;
  };
  expect(shown('/weirs.pdf')).toBe(1);
  expect(shown('/weirs')).toBe(0);
});

it('headings of one shape over nothing are a list, but not those that announce what was left out', () => {
  expect(left('Sloop', 'Ketch', 'Yawl')).toBe('xSloopKetchYawlPricesz');
  expect(left('More on Sloop:', 'More on Ketch:', 'More on Yawl:')).toBe('xPricesz');
});

it('the name of a card in a link heads nothing, and stays', () => {
  const shown = (card: string): number => {
    document.body.innerHTML = `<p>x</p><h2>Most read</h2>${card}${gap}<h3>A ketch on the ice</h3><p>z</p>`;
    orphanHeadings(document.body, {} as Context);
    return document.body.querySelectorAll('h3').length;
  };
  expect(shown('<a href="/a"><b>4</b><h3>Who owns the pier</h3></a>')).toBe(2);
  expect(shown('<a href="/a"><img src="/a.jpg"><h3>Who owns the pier</h3></a>')).toBe(2);
  expect(shown('<a href="/a.pdf"><h3>Who owns the pier</h3></a>')).toBe(2);
  expect(shown('<a href="/a"><h3>Who owns the pier</h3></a>')).toBe(1);
});

it('one above nothing but notes that stood at the margin is at the end, too', () => {
  const shown = (notes: string): number => {
    document.body.innerHTML = `<p>Nine boats came in.</p><h2>Stories take months</h2>${gap}${notes}`;
    orphanHeadings(document.body, {} as Context);
    return document.body.querySelectorAll('h2').length;
  };
  expect(shown('<hr><ol><li id="side-note-1">So it was told. <a href="#side-mark-1">↩</a></li></ol>')).toBe(0);
  expect(shown('<hr><ol><li id="note-1">So it was told.</li></ol>')).toBe(1);
});
