import { describe, expect, it } from 'vitest';
import { measureText } from '../../../../src/engine/blocks/measure-text';

describe('what a pass over a text tells', () => {
  it.each([
    ['English', 'The boats came home, at last. Nobody slept!', 8, 2, 1],
    ['Japanese', '船が戻った。町は眠らなかった、誰も。', 8, 2, 1],
    ['Hindi', 'नावें लौट आईं। कोई नहीं सोया।', 6, 2, 0],
    ['Urdu', 'کشتیاں واپس آ گئیں، آخرکار۔ کوئی نہیں سویا۔', 8, 2, 1],
    ['Arabic', 'هل عادت القوارب؟ نعم، عادت.', 5, 2, 1],
  ])('of %s', (_, text, words, sentences, commas) => {
    expect(measureText(text)).toMatchObject({ words, sentences, commas, endsSentence: true });
  });
});
