import { execFileSync, spawnSync } from 'node:child_process';

/** Debian's Python, which has its packages; another one on the path may not. */
const python = '/usr/bin/python3';
const hasTrainer = (): boolean => spawnSync(python, ['-c', 'import xgboost, numpy']).status === 0;

/** The Python with xgboost; where it is missing, Debian's package is installed. */
export function ensureTrainer(): string {
  if (hasTrainer()) return python;
  process.stderr.write('Installing python3-xgboost\n');
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'python3-xgboost'], { stdio: 'inherit' });
  if (!hasTrainer()) throw new Error('python3-xgboost is installed but does not load');
  return python;
}
