import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTestPages } from './expectation';

/** All words of a page's source, without white space: what a line must occur in to be a promise about this page. */
function wordsOf(source: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
  return source
    .replace(/<(rt|rp)>.*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[\s\u200b]+/g, '');
}

describe('the promises of each test page can be broken', () => {
  test.each(readTestPages(import.meta.dirname).map((page) => [page.name, page] as const))('%s', (_, { folder, expected }) => {
    const source = readFileSync(path.join(folder, expected.page), 'utf8');
    const words = wordsOf(source) + source.replace(/\s+/g, '');
    const lines = [...expected.keep, ...expected.gone, ...expected.once, ...expected.order];
    expect(lines.filter((line) => !words.includes(line.replace(/\s+/g, '')))).toEqual([]);
  });
});
