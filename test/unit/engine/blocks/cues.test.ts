import { describe, expect, it } from 'vitest';
import { cueNames, cuesIn } from '../../../../src/engine/blocks/cues';

const named = (text: string): string[] => cueNames.filter((_, i) => (cuesIn(text) >> i) & 1);

describe('cues', () => {
  it.each([
    ['Share on Facebook', 'share'],
    ['You may also like', 'related'],
    ['Mehr zum Thema', 'related'],
    ['関連記事', 'related'],
    ['Sign up for our newsletter', 'subscribe'],
    ['Add to cart', 'buy'],
    ['© 2024 Example', 'rights'],
    ['Posted 3 hours ago', 'date'],
    ['5. März 2020', 'date'],
    ['$12.99', 'money'],
  ])('%s is %s', (text, cue) => {
    expect(named(text)).toContain(cue);
  });

  it('are whole words', () => {
    expect(named('shareholders stopped')).toEqual([]);
  });

  it('are read at the beginning of a text only', () => {
    expect(named(`${'word '.repeat(60)}newsletter`)).toEqual([]);
  });
});
