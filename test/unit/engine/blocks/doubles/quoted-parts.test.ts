// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../src/engine/blocks/block';
import { framesOf } from '../../../../../src/engine/blocks/doubles/post-frames';
import { withoutQuotedParts } from '../../../../../src/engine/blocks/doubles/quoted-parts';
import { withQuotes } from '../../../../../src/engine/blocks/doubles/quotes';
import { allChosen } from '../all-chosen';

function keptOf(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const marked = blocks.map(({ element }) => element.closest('[data-marked]') !== null);
  const { keep, doubles } = withoutQuotedParts(decision, blocks, marked);
  expect(keep.map((kept, i) => kept || doubles.has(i))).not.toContain(false);
  return texts.filter((_, i) => keep[i]);
}

const part = 'I have sewn it twice with waxed thread and with linen thread, and it has come apart each time I wore it.';
const opening = `Is there a leather that does not shrink? ${part} What would you do in my place?`;
const aside = (words: string) =>
  `<aside class="quote"><div class="title"><img src="a.png"> Anna:</div><blockquote><p>${words}</p></blockquote></aside>`;
const thread = (quote: string, before = '') => keptOf(`${before}<div><p>${opening}</p></div><div>${quote}<p>Use silk.</p></div>`);

describe('quotes of a part of a post', () => {
  it('are none where a board sets every post as one: the post stays that others quote', () => {
    const post = (words: string, quote = '') =>
      `<div class="post"><blockquote class="postcontent"><span>${quote}${words}</span></blockquote></div>`;
    const said = `<div class="bbcode_quote"><div class="quote_container"><div>Originally Posted by <b>Anna</b></div><div>${part}</div></div></div>`;
    const { blocks, texts, decision } = allChosen(`${post('Which leather?')}${post(part)}${post('Use silk.', said)}${post('Or none.')}`);
    const frames = framesOf([...(blocks[0] as Block).element.ownerDocument.querySelectorAll('.post')]);
    const quotes = { frames, needed: new Set<Element>() };
    const { keep } = withoutQuotedParts(withQuotes(decision, blocks, quotes), blocks, [], quotes);
    expect(texts.filter((_, i) => keep[i])).toEqual(['Which leather?', part, 'Use silk.', 'Or none.']);
  });

  it('go where they are long, with the line that says whose they are, as doubles of that post', () => {
    expect(thread(aside(part))).toEqual([opening, 'Use silk.']);
    const { blocks, decision } = allChosen(`<div><p>${opening}</p></div>${aside(part)}<p>Use silk.</p>`);
    expect([...withoutQuotedParts(decision, blocks, []).doubles]).toEqual([
      [2, 0],
      [1, 0],
    ]);
  });

  it('go with a source that stands in their own line', () => {
    expect(thread(`<blockquote><cite><a href="#1">Quote from: Anna on June 9</a></cite>${part}</blockquote>`)).toEqual([
      opening,
      'Use silk.',
    ]);
  });

  it('go from inside of a quote that says more', () => {
    const nested = `<blockquote><blockquote><p>${part}</p></blockquote><p>Linen will not do.</p></blockquote>`;
    expect(thread(nested)).toEqual([opening, 'Linen will not do.', 'Use silk.']);
  });

  it('stay with that line where they are short, or said nowhere else', () => {
    expect(thread(aside('Is there a leather that does not shrink?'))).toEqual([
      opening,
      'Anna:',
      'Is there a leather that does not shrink?',
      'Use silk.',
    ]);
    const other = 'Whoever wants to sew leather wants to have a needle with three edges, and a thread that has been waxed.';
    expect(thread(aside(other))).toEqual([opening, 'Anna:', other, 'Use silk.']);
    expect(thread(aside(other), `<div data-marked>${other} And so on.</div>`)).toContain(other);
  });

  it('stay where two quote what is said nowhere else: the first of them', () => {
    const other = 'Whoever wants to sew leather wants to have a needle with three edges, and a thread that has been waxed.';
    expect(thread(`${aside(`${other}`)}<p>Yes.</p>${aside(`${other} `)}`).filter((text) => text === other)).toHaveLength(1);
  });

  it('stay over all else that is said, below a line that announces them, and where they show more', () => {
    const quote = `<blockquote><p>${part}</p></blockquote>`;
    expect(thread('', quote)).toEqual([part, opening, 'Use silk.']);
    expect(thread(`<p>I got this from you:</p>${quote}`)).toContain(part);
    expect(thread(`<blockquote><p>${part}</p><img src="a.png"></blockquote>`)).toContain(part);
  });
});
