// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Context } from '../../../../src/engine/tidy/step';
import { orphanHeadings } from '../../../../src/engine/tidy/text/orphan-headings';

const gap = '<span data-galley-gap="1"></span>';

function left(...names: string[]): string {
  document.body.innerHTML = `<p>x</p>${names.map((name) => `<h3 class="card">${name}</h3>${gap}`).join('')}<h2>Prices</h2><p>z</p>`;
  orphanHeadings(document.body, {} as Context);
  return document.body.textContent ?? '';
}

it('a text that is all set as headings stays, and below other text they head nothing', () => {
  const race =
    '<img src="/a.jpg"><h2>A race for children</h2><h3>It is held for the sixth time, and whoever is between six and twelve may row.</h3>';
  const headingsIn = (html: string): number => {
    document.body.innerHTML = html;
    orphanHeadings(document.body, {} as Context);
    return document.body.querySelectorAll('h2, h3').length;
  };
  expect(headingsIn(race)).toBe(2);
  expect(headingsIn(`<p>${'The boats are small. '.repeat(20)}</p>${race}`)).toBe(0);
});

it('headings of one shape over nothing are a list, but not those that announce what was left out', () => {
  expect(left('Sloop', 'Ketch', 'Yawl')).toBe('xSloopKetchYawlPricesz');
  expect(left('More on Sloop:', 'More on Ketch:', 'More on Yawl:')).toBe('xPricesz');
});
