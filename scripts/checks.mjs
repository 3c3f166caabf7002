/**
 * The checks of npm test in order: cheap ones first, so that a slip shows early. Those of one row run side by side.
 * `tests` are counted one by one.
 */
export const checks = [
  [
    { name: 'types', command: ['npm', 'run', 'types'] },
    { name: 'lint', command: ['npm', 'run', 'lint'] },
    { name: 'dead code', command: ['npm', 'run', 'dead-code'] },
  ],
  [{ name: 'build', command: ['npm', 'run', 'build'] }],
  [{ name: 'Firefox package', command: ['npm', 'run', 'lint:firefox'] }],
  [
    { name: 'units', command: ['vitest', 'run', 'test/unit'], tests: true },
    { name: 'test pages', command: ['vitest', 'run', 'test/pages'], tests: true },
  ],
  // What one browser leaves of two cores, the other takes.
  [
    { name: 'Chromium', command: ['vitest', 'run', '--config', 'test/e2e/vitest.config.ts', '--project', 'chromium'], tests: true },
    { name: 'Firefox', command: ['vitest', 'run', '--config', 'test/e2e/vitest.config.ts', '--project', 'firefox'], tests: true },
  ],
];
