import { defineConfig } from 'vitest/config';

/** Units and test pages; what needs the whole extension in a browser has its own: test/e2e/vitest.config.ts. */
export default defineConfig({
  test: { include: ['test/{unit,pages}/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 120_000 },
});
