import { defineConfig } from 'vitest/config';

/** The same files in each browser; one process, one browser, one file after another. */
const inBrowser = (browser: string) => ({
  extends: true as const,
  test: { name: browser, env: { GALLEY_BROWSER: browser } },
});

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    setupFiles: ['test/e2e/harness/after-each.ts'],
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    // Generous: the machine may be busy with other things.
    testTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 300_000,
    projects: [inBrowser('chromium'), inBrowser('firefox')],
  },
});
