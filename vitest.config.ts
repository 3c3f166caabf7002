import { defineConfig } from 'vitest/config';

/**
 * Units and test pages; what needs the whole extension in a browser has its own: test/e2e/vitest.config.ts.
 * The engine is pure and its tests replace nothing, so that they can share a process: that takes a third of the time.
 */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['test/unit/engine/**/*.test.{ts,tsx}'],
          setupFiles: ['test/unit/engine/fresh-document.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'others', include: ['test/{unit,pages}/**/*.test.{ts,tsx}'], exclude: ['test/unit/engine/**', 'node_modules'] },
      },
    ],
  },
});
