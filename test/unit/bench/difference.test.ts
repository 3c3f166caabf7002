import { describe, expect, it } from 'vitest';
import { differenceOf, type Told } from '../../../bench/page/difference';

const told: Told = { kind: 'article', lines: ['One', 'Two', 'Two'], metadata: { title: 'A' }, removed: [{ kind: 'ad', preview: 'Buy' }] };

describe('what a rule changes on a page', () => {
  it('is nothing where both say the same', () => expect(differenceOf(told, told)).toEqual({ onlyWithout: [], onlyWith: [] }));

  it('is told line by line, as often as each is there', () =>
    expect(differenceOf(told, { ...told, lines: ['Two', 'Three', 'One'] })).toEqual({
      onlyWithout: ['kept       Three'],
      onlyWith: ['kept       Two'],
    }));

  it('is told of metadata, of what was left out and of the sort of page', () => {
    const without: Told = { kind: 'list', lines: told.lines, metadata: { title: 'B' }, removed: [] };
    expect(differenceOf(told, without)).toEqual({
      onlyWithout: ['page       list', 'title      B'],
      onlyWith: ['page       article', 'title      A', 'left out   ad: Buy'],
    });
  });

  it('is all there is, where one finds nothing to read', () =>
    expect(differenceOf(told, null)).toMatchObject({ onlyWithout: [], onlyWith: { length: 6 } }));
});
