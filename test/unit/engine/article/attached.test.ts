// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build } from './build';

it('keeps what is attached to a post, and no face', () => {
  const shown = (box: string) =>
    build(
      `<main><div><p>by Ann on a day of spring, in the board of those who sail</p><p data-keep>First post</p>${box}<p>Boats and nets, and a dog on the quay. Since 2011.</p></div><p data-keep>Second post</p></main>`,
    )?.root.querySelector('img') !== null;
  const picture = '<img src="/a.jpg" width="600" height="400">';
  expect(shown(`<dl class="attachbox"><dt>Attachments</dt><dd>${picture} a.jpg (88 KiB)</dd></dl>`)).toBe(true);
  expect(shown(`<dl class="notebox"><dt>Attachments</dt><dd>${picture} a.jpg (88 KiB)</dd></dl>`)).toBe(false);
  for (const name of ['postuseravatar', 'ipsUserPhoto', 'user-picture'])
    expect(shown(`<a class="${name}" href="/ann">${picture}</a>`)).toBe(false);
});
