import { describe, expect, it } from 'vitest';
import type { Removed } from '../../../src/engine/article';
import { byKind } from '../../../src/account/by-kind';
import type { ClutterKind } from '../../../src/rules/kinds';

const removed = (kind: ClutterKind, preview: string): Removed => ({
  id: preview,
  kind,
  preview,
  reason: { id: 'menu' },
  rule: 'detector:test',
  words: 3,
});

describe('what was left out, by kind', () => {
  it('has the most frequent kind first and its first words as a preview', () => {
    const groups = byKind([removed('login', 'Sign in'), removed('related', ''), removed('related', 'More stories')]);
    expect(groups.map(({ kind, things, preview }) => [kind, things.length, preview])).toEqual([
      ['related', 2, 'More stories'],
      ['login', 1, 'Sign in'],
    ]);
  });

  it('is empty where nothing was', () => {
    expect(byKind([])).toEqual([]);
  });
});
