import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { until } from '../until';

export interface Screen {
  display: string;
  /** Presses keys in the window that is there, as the system would: `alt+r`. */
  press(keys: string): void;
  close(): void;
}

/** A screen of its own, seen by nobody, for windows that need real keys. */
export async function openScreen(): Promise<Screen> {
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-terminate'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stop = () => server.kill();
  process.once('exit', stop);
  let number = '';
  server.stdout?.on('data', (data) => {
    number += data;
  });
  await until('Xvfb', async () => number.includes('\n'));
  const display = `:${number.trim()}`;
  const tool = (...args: string[]) => execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: display }, encoding: 'utf8' });
  const focus = () => {
    const windows = tool('search', '--sync', '--onlyvisible', '--class', 'chromium').trim().split('\n');
    tool('windowfocus', '--sync', windows.at(-1) as string);
  };
  return {
    display,
    press: (keys) => {
      focus();
      tool('key', '--clearmodifiers', keys);
    },
    close: stop,
  };
}
