/** The checks of npm test in order: cheap ones first, so that a slip shows early. `tests` are counted one by one. */
export const checks = [
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'units', command: ['vitest', 'run', 'test/unit'], tests: true },
];
