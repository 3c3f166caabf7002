// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const below = (box: string): string => `<div><h1>Boats in the harbour</h1>${story(1, 14)}</div>${box}`;

describe('forms to fill in', () => {
  const fields = '<label>Name <input></label><label>Telephone <input></label>';
  it('are taken with their small print', () => {
    const form = `<form><h3>Request a quote</h3>${fields}<p>This field is for validation purposes and should be left unchanged.</p><button>Send</button></form>`;
    expect(clutterOf(below(form))).toContainEqual(expect.objectContaining({ kind: 'other', reason: { id: 'form' } }));
  });

  it('not when the site put the article into one', () => {
    expect(clutterOf(`<form>${fields}<h1>Boats</h1>${story(1, 9)}</form>`)).toEqual([]);
  });
});
