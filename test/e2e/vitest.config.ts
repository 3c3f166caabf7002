import { defineConfig } from 'vitest/config';

/** The same files in each browser; one process, one browser, one file after another. */
const inBrowser = (browser: string) => ({
  extends: true as const,
  test: { name: browser, env: { GALLEY_BROWSER: browser } },
});

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // A busy machine can lose a gesture between two windows. What fails twice, the second time in a new browser, has failed.
    retry: 1,
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    // Generous: the machine may be busy with other things.
    testTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 180_000,
    projects: [inBrowser('chromium'), inBrowser('firefox')],
  },
});
