import { describe, expect, it } from 'vitest';
import { classWordGroups, groupsOf } from '../../../../src/engine/blocks/class-words';

const groups = (names: string): string[] => groupsOf(names).map((group) => classWordGroups[group] as string);

describe('class words', () => {
  it('are found between dashes, underscores, digits and case changes', () => {
    expect(groups('post-comment2 relatedPosts side_bar')).toEqual(['forum', 'comment', 'related', 'side']);
  });

  it('may be stems', () => {
    expect(groups('NavMain advertisement-slot')).toEqual(['navigation', 'content', 'advert']);
  });

  it('are whole words', () => {
    expect(groups('shadow headless-x download')).toEqual(['promo']);
  });
});
