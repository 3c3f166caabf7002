// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const below = (box: string): string => `<div><h1>Boats in the harbour</h1>${story(1, 14)}</div>${box}`;

describe('forms to fill in', () => {
  const fields = '<label>Name <input></label><label>Telephone <input></label>';
  it('are taken with their small print', () => {
    const form = `<form><h3>Request a quote</h3>${fields}<p>This field is for validation purposes and should be left unchanged.</p><button>Send</button></form>`;
    expect(clutterOf(below(form))).toContainEqual(expect.objectContaining({ kind: 'other', reason: { id: 'form' } }));
  });

  it('are taken with what invites to them, where a box holds nothing else', () => {
    const invitation = '<h2>Get in touch</h2><p>Fill in the form and we will call you back within one working day.</p>';
    const taken = (html: string) => clutterOf(below(html)).map(({ text }) => text.slice(0, 12));
    expect(taken(`<section>${invitation}<form>${fields}</form></section>`)).toEqual(['Get in touch']);
    expect(taken(`<section>${invitation}<form>${fields}</form><p>Or come to the harbour office.</p></section>`)).not.toContain(
      'Get in touch',
    );
    expect(taken(`<section>${invitation}<p>Or call 0123 456.</p><form>${fields}</form></section>`)).not.toContain('Get in touch');
    expect(taken(`<section>${invitation}${story(15, 17)}<form>${fields}</form></section>`)).not.toContain('Get in touch');
  });

  it('go without what the offer costs that they order', () => {
    const order = (price: string) =>
      `<form><div itemprop="offers"><b ${price}>$70</b><div>${fields}</div><p>Ships on Monday</p></div></form>`;
    expect(clutterOf(below(order('itemprop="price"'))).map(({ text }) => text)).toEqual(['Name Telephone']);
  });

  it('not when the site put the article into one', () => {
    expect(clutterOf(`<form>${fields}<h1>Boats</h1>${story(1, 9)}</form>`)).toEqual([]);
  });
});
