import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInChromium, type RealPage } from '../in-chromium';
import type { FoundThread } from './entry';
import * as threads from './threads';

declare const thread: (html: string) => FoundThread | null;
declare const timed: (html: string) => { found?: number; ms: number };

let real: RealPage;
beforeAll(async () => {
  real = await openInChromium(new URL('./entry.ts', import.meta.url));
}, 60_000);
afterAll(() => real?.close());

const find = (html: string, lang?: string) => real.page.evaluate((page) => thread(page), threads.pageWith(html, lang));
const short = (found: FoundThread | null) => found?.comments.map(({ depth, author, time, text }) => [depth, author, time, text]);

describe('the comments of a page', () => {
  it('are taken apart: WordPress, answers in lists', async () => {
    const found = await find(threads.wordPress);
    expect(found?.count).toBe(3);
    expect(short(found)).toEqual([
      [0, 'Bram', 'February 1, 2026 at 10:10', 'The cutting was under water even then.'],
      [1, 'Ines', 'February 2, 2026 at 10:10', 'So it was, I walked all of it.'],
      [0, 'J. Ortega', 'February 3, 2026 at 10:10', 'Good piece, thank you.'],
    ]);
    expect(found?.comments[0]?.datetime).toBe('2026-02-01T10:10:00+00:00');
    expect(found?.comments[1]?.html).toBe('<p>So it was, I walked <em>all</em> of it.</p>');
  });

  it('stand as deep as their class says where the list is flat', async () => {
    expect((await find(threads.flatWithDepths))?.comments.map(({ depth }) => depth)).toEqual([0, 1, 0]);
  });

  it('are taken apart: microdata', async () => {
    const found = await find(threads.schemaOrg);
    expect(found?.count).toBe(2);
    expect(short(found)).toEqual([
      [0, 'Bram', '1 Feb', 'The cutting was under water.'],
      [1, 'Ines', '1 Feb', 'So it was, and for a long time.'],
    ]);
  });

  it('are taken apart: what customers say of a thing', async () => {
    const found = await real.page.evaluate((page) => thread(page), readFileSync('test/pages/customer-reviews/page.html', 'utf8'));
    expect(found?.count).toBe(3);
    expect(found?.comments.map(({ author, time }) => [author, time])).toEqual([
      ['Hedda L.', '04/02/2025'],
      ['Tomas R.', '19/01/2025'],
      ['Ines W.', '11/12/2024'],
    ]);
    expect(found?.comments[1]?.text).toMatch(/^Handle too short I like the spout/);
  });

  it('are taken apart: lists in lists', async () => {
    expect(short(await find(threads.nestedLists))).toEqual([
      [0, 'Bram', '3 hours ago', 'The cutting was under water.'],
      [1, 'Ines', '2 hours ago', 'So it was.'],
      [2, 'Wen', '1 hour ago', 'It always is.'],
    ]);
  });

  it('are taken apart: boxes with class names made by a machine; the page’s count counts', async () => {
    const found = await find(threads.hashedClasses);
    expect(found?.count).toBe(1204);
    expect(short(found)).toEqual([
      [0, 'bram', '12 min', 'The cutting was under water.'],
      [1, 'ines', '12 min', 'So it was.'],
      [2, 'wen', '12 min', 'It always is.'],
      [0, 'petr', '12 min', 'Good piece.'],
    ]);
  });

  it('are taken apart: tables in a table, indented', async () => {
    expect(short(await find(threads.tables))).toEqual([
      [0, 'bram', '2 hours ago', 'The cutting was under water. And a second thought.'],
      [1, 'ines', '2 hours ago', 'So it was. And a second thought.'],
      [0, 'wendy', '2 hours ago', 'Good piece. And a second thought.'],
    ]);
  });

  it('are taken apart: in German', async () => {
    const found = await find(threads.german, 'de');
    expect(found?.count).toBe(2);
    expect(short(found)?.[0]).toEqual([0, 'Grete', '1. Februar', 'Der Damm war aus Hüten.']);
  });

  it('are none where there is only a field for one, however it is introduced', async () => {
    expect(await find(threads.emptyForm)).toBeNull();
    expect(await find(threads.invitation)).toBeNull();
    expect(await find('')).toBeNull();
  });

  it('are shown in one piece where they cannot be taken apart, without controls', async () => {
    const found = await find(threads.oneLump);
    expect(found?.comments).toEqual([]);
    expect(found?.count).toBe(2);
    expect(found?.whole).toContain('wet feet');
    expect(found?.whole).not.toMatch(/Reply|<form|<textarea/);
  });

  it('are found in time also where there are a thousand', async () => {
    const { found, ms } = await real.page.evaluate((page) => timed(page), threads.pageWith(threads.wordPressWith(1000)));
    expect(found).toBe(1000);
    expect(ms).toBeLessThan(20_000);
  }, 60_000);

  it('come out of the sanitiser', async () => {
    const found = await find(threads.hostile);
    expect(found?.comments).toHaveLength(1);
    expect(found?.comments[0]?.html).toContain('alt="the bank"');
    expect(`${found?.comments[0]?.html}${found?.whole}`).not.toMatch(/steal|onerror|onclick|iframe|javascript/);
  });
});
