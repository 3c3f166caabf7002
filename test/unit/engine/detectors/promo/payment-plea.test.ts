// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const form = '<form action="https://www.paypal.com/donate" method="post"><button>Give</button></form>';
const plea = '<h3>We pay for the press</h3><p>Good reporting takes time. Please support our work with a donation, once or each month.</p>';
const taken = (box: string, before = story(1, 8)) =>
  clutterOf(`<main><article><h1>Boats in the harbour</h1>${before}</article>${box}</main>`).flatMap(({ kind, text }) =>
    kind === 'promo' ? [text] : [],
  );

it('a plea goes with the form to pay in its box', () => {
  expect(taken(`<div><div>${plea}<div>${form}</div></div><img src="/a.jpg"></div>`)).toEqual([expect.stringMatching(/^We pay.*Give$/)]);
});

it('a plea goes with the link to pay in its box, whatever the rank of its heading', () => {
  const link = '<a class="button" href="https://buy.stripe.com/4711">By card</a><p>Or by transfer: IBAN DE00 4711</p>';
  const [text] = taken(`<div><div class="picture"></div><div>${plea.replaceAll('h3', 'h1')}${link}</div></div>`);
  expect(text).toMatch(/^We pay.*4711$/);
  expect(taken(`<div><h3>Ropes</h3><p>Twelve metres of it, red or blue, for all who sail.</p>${link}</div>`)).toEqual([]);
});

it.each([
  ['has no form', `<div>${plea}</div>`, undefined],
  ['pays for something', `<div><h3>Ropes</h3><p>Twelve metres of it, red or blue, for all who sail.</p>${form}</div>`, undefined],
  ['is what there is to read', `<div>${plea}${form}</div>`, story(1, 2)],
])('and stays where it %s', (_, box, before) => {
  expect(taken(box, before)).toEqual([]);
});
