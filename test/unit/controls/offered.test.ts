import { describe, expect, it } from 'vitest';
import { offeredFor } from '../../../src/controls/offered';
import { typefaces } from '../../../src/platform/settings/schema';

describe('what is offered for a text', () => {
  it('is everything where there is no text', () => {
    expect(offeredFor(undefined, 'serif')).toEqual({
      typefaces: [...typefaces],
      letterSpacing: true,
      wordSpacing: true,
      hyphenation: true,
      columns: true,
    });
  });

  it('is no typeface without the text’s letters, but the chosen one always', () => {
    expect(offeredFor('ja', 'serif').typefaces).toEqual(['serif', 'sans', 'legible', 'mono']);
    expect(offeredFor('arabic', 'inter').typefaces).toContain('inter');
    expect(offeredFor('alphabetic', 'serif').typefaces).toEqual([...typefaces]);
  });

  it('never draws joined letters apart, and sets columns only where they are used', () => {
    expect(['alphabetic', 'ja', 'zh', 'ko', 'arabic', 'hebrew', 'tall'].map((script) => offeredFor(script, 'serif').letterSpacing)).toEqual(
      [true, true, true, true, false, false, true],
    );
    expect(['alphabetic', 'ja', 'zh', 'ko', 'arabic'].map((script) => offeredFor(script, 'serif').columns)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
