// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../src/engine/blocks/block';
import { neededQuotes } from '../../../../../src/engine/blocks/doubles/needed-quotes';
import { withoutQuotedParts } from '../../../../../src/engine/blocks/doubles/quoted-parts';
import { withQuotes } from '../../../../../src/engine/blocks/doubles/quotes';
import { allChosen } from '../all-chosen';

function keptOf(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const frames = new Set<Element>();
  const posts = [...(blocks[0] as Block).element.ownerDocument.querySelectorAll('.post')];
  const quotes = { frames, needed: neededQuotes(decision, blocks, { posts, marked: [] }, frames) };
  const { keep } = withoutQuotedParts(withQuotes(decision, blocks, quotes), blocks, [], quotes);
  return texts.filter((_, i) => keep[i]);
}

const leather =
  'Is there a leather that does not shrink when it has been in the rain for all of a long day, and that one can buy in a town?';
const thread =
  'And which thread would you take to sew it, the one of linen that has been waxed, or the one that they use for sails and for tents?';
const post = (...lines: string[]) => `<div class="post">${lines.join('')}</div>`;
const quote = (words: string) => `<blockquote><p>${words}</p></blockquote>`;

describe('quotes that an answer needs', () => {
  it('are several in one post with an answer below each', () => {
    const asked = `<p>${leather}</p><p>${thread}</p>`;
    const points = post(quote(leather), '<p>No.</p>', quote(thread), '<p>The one of linen.</p>');
    expect(keptOf(post(asked) + points)).toEqual([leather, thread, leather, 'No.', thread, 'The one of linen.']);
    const nobody = post(quote(leather), quote(thread), '<p>No, and linen.</p>');
    expect(keptOf(post(asked) + nobody)).toEqual([leather, thread, 'No, and linen.']);
  });

  it('are those of a part of a post', () => {
    const whole = `${leather} ${thread} I have asked two shoemakers, and they did not know.`;
    expect(keptOf(post(`<p>${whole}</p>`) + post(quote(thread), '<p>Linen.</p>'))).toEqual([whole, thread, 'Linen.']);
    expect(keptOf(post(`<p>${leather}</p>`) + post(quote(leather), '<p>No.</p>'))).toEqual([leather, 'No.']);
  });

  it('are none where they are long', () => {
    const long = `${leather} ${thread} I have asked two shoemakers, one here and one in the next valley, and they did not know.`;
    const points = post(quote(long), '<p>No.</p>', quote(leather), '<p>Nor I.</p>');
    expect(keptOf(post(`<p>${long}</p><p>${leather}</p>`) + points)).toEqual([long, leather, 'No.', leather, 'Nor I.']);
  });
});
