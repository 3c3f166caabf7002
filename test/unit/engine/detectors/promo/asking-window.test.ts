// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story, textTaken } from '../clutter-of';

const taken = (box: string) => textTaken(`<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`);
const says = '<h2>Want a seat in the first boat?</h2><p>Leave your address to be told.</p>';
const field = '<div><input type="text" name="mail"><button>Send</button></div>';

describe('a closed window that asks for something', () => {
  it.each([`<div class="mfp-hide">${says}${field}</div>`, `<div role="dialog" style="display: none">${says}${field}</div>`])(
    'goes with its heading: %s',
    (box) => expect(taken(box)).toContain('Want a seat'),
  );

  it.each([
    `<div class="mfp-hide"><h2>Want a seat in the first boat?</h2><p>There are nine of them, at the old quay.</p></div>`,
    `<div role="dialog">${says}${field}</div>`,
    `<div class="mfp-hide">${says}${story(10, 12)}${field}</div>`,
  ])('stays where it only tells, is open or says more: %s', (box) => expect(taken(box)).not.toContain('Want a seat'));

  it('is no call where it asks for an account, or is a menu with a field to search', () => {
    const kinds = (box: string) => clutterOf(`<article>${story(1, 6)}${box}</article>`).map(({ kind }) => kind);
    const account = '<h2>Sign in</h2><form><input name="user"><input type="password"><button>Sign in</button></form>';
    expect(kinds(`<div class="mfp-hide">${account}</div>`)).toEqual(['login']);
    const menu = '<a href="/harbours">Harbours of the north</a> <a href="/boats">Boats and sails</a><form><input name="q"></form>';
    expect(kinds(`<div class="mfp-hide">${menu}</div>`)).not.toContain('promo');
  });
});
