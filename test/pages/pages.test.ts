import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypeOf, launchChromium, openTab, type Tab } from './chromium';
import { readTestPages } from './expectation';
import { judge } from './judge';

let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await launchChromium();
  tab = await openTab(browser);
});
afterAll(() => browser?.close());

describe('test pages', () => {
  test.each(readTestPages(import.meta.dirname).map((page) => [page.name, page] as const))(
    '%s',
    { timeout: 30_000 },
    async (_, { folder, expected }) => {
      const result = await tab.extract(
        {
          url: expected.url,
          body: readFileSync(path.join(folder, expected.page)),
          contentType: contentTypeOf(expected.page),
          scripts: expected.scripts,
        },
        [...expected.keepMarkup, ...expected.goneMarkup, ...Object.keys(expected.count)],
      );
      expect(result.exceptions, 'exceptions in the console').toEqual([]);
      const complaints = judge(expected, result);
      if (complaints.length > 0) expect.fail(`${expected.about}\n  ${complaints.join('\n  ')}`);
    },
  );
});
