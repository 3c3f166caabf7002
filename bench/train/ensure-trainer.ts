import { execFileSync, spawnSync } from 'node:child_process';

/** Debian's Python, which has its packages; another one on the path may not. */
const python = '/usr/bin/python3';
const packages = ['python3-xgboost', 'python3-torch'];
const hasTrainer = (): boolean => spawnSync(python, ['-c', 'import xgboost, torch, numpy']).status === 0;

/** The Python with xgboost and torch; where one is missing, Debian's packages are installed. */
export function ensureTrainer(): string {
  if (hasTrainer()) return python;
  process.stderr.write(`Installing ${packages.join(' and ')}\n`);
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { stdio: 'inherit' });
  if (!hasTrainer()) throw new Error(`${packages.join(' and ')} are installed but do not load`);
  return python;
}
