// Brings a fresh machine to the point where everything runs: npm packages, and on Debian as root the browsers.
// Plain Node, no packages, since it is what installs them.
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.galley-lock';
const debian = ['chromium', 'firefox-esr', 'xvfb', 'xauth', 'xdotool', 'fonts-noto-core', 'fonts-noto-cjk'];
const programs = ['chromium', 'firefox-esr', 'Xvfb', 'xdotool'];

const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
const onPath = (program) => process.env.PATH.split(':').some((folder) => existsSync(`${folder}/${program}`));

/** Installs the packages of the lock file when they are missing or of another lock file. */
function packages() {
  // A worktree that borrows another's packages must not empty them.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const lock = readFileSync('package-lock.json', 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  run('npm', 'ci', '--no-fund', '--no-audit', '--loglevel=error');
  writeFileSync(stamp, lock);
}

/** Installs what the browser tests drive. Elsewhere than on Debian as root it says what is missing and goes on. */
function browsers() {
  if (programs.every(onPath)) return;
  if (onPath('apt-get') && process.getuid?.() === 0) {
    run('apt-get', 'update', '-qq');
    run('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...debian);
  } else console.error(`Please install: ${debian.join(' ')} (or set CHROMIUM and FIREFOX to the browsers you have).`);
}

export function setUp({ withBrowsers = true } = {}) {
  packages();
  if (withBrowsers) browsers();
}
