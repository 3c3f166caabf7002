// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withOwnWords } from '../../../../../src/engine/blocks/doubles/own-words';
import { allChosen } from '../all-chosen';

function keptOf(...posts: string[]): string[] {
  const { blocks, texts, decision } = allChosen(posts.map((words) => `<div><div class="words">${words}</div></div>`).join(''));
  const boxes = [...new Set(blocks.map(({ element }) => element.closest('.words')))].filter((box) => box !== null);
  const { keep } = withOwnWords(decision, blocks, boxes);
  return texts.filter((_, i) => keep[i]);
}

const long =
  'This is a thread for all who have sewn leather by hand, and whose seams came apart: say which thread you took, and which wax, and how long it held before you had to begin again.';
const line = 'Waxed thread, four strands, forty metres to the roll (at 4.50)';
const why = 'Why would the seams come apart?';

describe('what somebody says again in a thread', () => {
  it('stays where it is their own answer to what they quote', () => {
    expect(
      keptOf(`<p>${line}</p><p>${long}</p>`, `<blockquote><p>${why} They do not.</p></blockquote><p>${line}</p><p>${long}</p>`),
    ).toEqual([line, long, `${why} They do not.`, line, long]);
  });

  it('goes where it is quoted, the copy of a post, or a line under posts', () => {
    expect(keptOf(`<p>${long}</p>`, `<blockquote><p>${long}</p></blockquote><p>${why}</p>`)).toEqual([long, why]);
    expect(keptOf(`<p>${long}</p>`, `<div class="panel"><div style="border:1px">${long}</div></div><p>${why}</p>`)).toEqual([long, why]);
    expect(keptOf(`<p>${long}</p>`, `<p>${long}</p>`)).toEqual([long]);
    expect(keptOf(`<p>${why}</p><p>${line}</p>`, `<p>Not so.</p><p>${line}</p>`)).toEqual([why, line, 'Not so.']);
  });

  it('stays where it stands twice in one list', () => {
    expect(keptOf(`<p>${why}</p><p>${line}</p><p>${line}</p>`)).toEqual([why, line, line]);
  });
});
