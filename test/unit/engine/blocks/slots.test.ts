// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/engine/blocks/find-blocks';
import { withSlots } from '../../../../src/engine/blocks/slots';
import type { PageKind } from '../../../../src/rules/kinds';
import { pageOf } from './page-of';

/** What is kept in the end, where all but lines with a minus before them were chosen; what begins with an x is marked. */
function kept(html: string, kind: PageKind = 'listing'): string[] {
  const blocks = findBlocks(pageOf(html));
  const texts = blocks.map(({ text }) => text);
  const decision = { keep: texts.map((text) => !text.startsWith('-')), doubles: new Map<number, number>() };
  const { keep } = withSlots(
    decision,
    blocks,
    kind,
    texts.map((text) => text.startsWith('x')),
  );
  return texts.filter((_, i) => keep[i]);
}

const cards = (...lines: string[]) =>
  lines.map((line, i) => `<div class="card"><h2>Story ${i}</h2><p class="by">${line}</p></div>`).join('');

describe('a line that stands in the same place of each card', () => {
  it('is kept in all where it is in half of them', () => {
    expect(kept(cards('Ann', '-Tom', 'Mary', '-Eve')).join()).toBe('Story 0,Ann,Story 1,-Tom,Story 2,Mary,Story 3,-Eve');
  });

  it('is kept in none where it is in one of six', () => {
    expect(kept(cards('Ann', '-Tom', '-Mary', '-Eve', '-Ida', '-Kim'))).not.toContain('Ann');
    expect(kept(cards('Ann', '-Tom', '-Mary', '-Eve'))).toContain('Ann');
    expect(kept(cards('$12.50', '-Tom', '-Mary', '-Eve', '-Ida', '-Kim'))).toContain('$12.50');
  });

  it('is left as it is in two cards, in a thread, where it is long, or where nothing else of the card is kept', () => {
    expect(kept(cards('Ann', '-Tom')).join()).toBe('Story 0,Ann,Story 1');
    expect(kept(cards('Ann', 'Mary', '-Tom'), 'forum')).not.toContain('-Tom');
    const long = `-${'A long line. '.repeat(8)}`;
    expect(kept(cards('Ann', 'Mary', long))).not.toContain(long.trim());
    expect(kept(cards('Ann', 'Mary', '-Tom').replace('Story 2', '-Story 2'))).not.toContain('-Tom');
    expect(kept(cards('Ann', 'xMary', '-Tom'))).not.toContain('-Tom');
  });

  it('is left as it is in a text, on something to press, and where it is a sentence or a heading', () => {
    expect(kept(cards('Ann', 'Mary', '-Tom'), 'article')).not.toContain('-Tom');
    const press = cards('Ann', 'Mary', '-Tom').replaceAll('<p class="by">', '<button class="by">').replaceAll('</p>', '</button>');
    expect(kept(press)).not.toContain('-Tom');
    expect(kept(cards('They went out at dawn.', '-Tom', '-Mary', '-Eve', '-Ida', '-Kim'))).toContain('They went out at dawn.');
    const headed = cards('Ann', '-Tom', '-Mary', '-Eve', '-Ida', '-Kim')
      .replaceAll('p class="by"', 'h3 class="by"')
      .replaceAll('</p>', '</h3>');
    expect(kept(headed)).toContain('Ann');
  });

  it('is no paragraph of a text beside others', () => {
    expect(kept('<div><p class="t">One.</p><p class="t">Two.</p><p class="t">-Three.</p><p class="t">Four.</p></div>')).toHaveLength(3);
  });
});
