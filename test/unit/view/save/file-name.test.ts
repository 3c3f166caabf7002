import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../src/view/save/file-name';

describe('the name of a saved file', () => {
  it.each([
    ['Why AC/DC: “live”?', 'Why AC DC “live”.md'],
    ['四十年ぶりの灯', '四十年ぶりの灯.md'],
    ['  ...hidden ', 'hidden.md'],
    ['???', 'article.md'],
    ['a\u202eb\nc', 'ab c.md'],
  ])('of %o is %o', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });

  it('is cut at a word', () => {
    const name = fileName('word '.repeat(40), 'html');
    expect(name).toMatch(/^(word )+word\.html$/);
    expect(name.length).toBeLessThanOrEqual(85);
  });

  const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  const titles = fc.array(fc.oneof(character, fc.constantFrom('.', ' ', '/', ':', 'a')), { maxLength: 120 }).map((all) => all.join(''));

  it('is one every file system takes', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(fileName(title, 'md')).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}. ][^\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]*\.md$/u);
      }),
      { numRuns: 200 },
    );
  });
});
