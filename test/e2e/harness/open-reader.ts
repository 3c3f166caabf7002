import { startChromium } from './chromium/start';
import { startFirefox } from './firefox/start';
import { testedPages } from './pages';
import type { Reader } from './reader';
import { startWeb, type Web } from './web/web';

interface Running {
  web?: Promise<Web>;
  reader?: Promise<Reader>;
  windowed?: Promise<Reader>;
}

/** Test files run one after another in one process and share what is running, by the one name modules do not hide. */
const running: Running = ((globalThis as { galleyTests?: Running }).galleyTests ??= {});

const start = async (window: 'none' | 'unseen'): Promise<Reader> => {
  const web = await (running.web ??= startWeb());
  const begin = process.env.GALLEY_BROWSER === 'firefox' ? startFirefox : startChromium;
  return begin({ web, window, pages: testedPages });
};

/** The browser of this run, started by the first who asks. */
export function openReader(): Promise<Reader> {
  return (running.reader ??= start('none'));
}

/** One with a window on a screen of its own (Xvfb), for keys that only a window gets. In Firefox they need none. */
export function windowedReader(): Promise<Reader> {
  if (process.env.GALLEY_BROWSER === 'firefox') return openReader();
  return (running.windowed ??= start('unseen'));
}

/**
 * After a test: what it opened and stored goes. A browser in which one failed may have a popup or a dialog left open that
 * the next would stumble over; it goes whole, and so does one that cannot be tidied.
 */
export async function endTest(failed: boolean): Promise<void> {
  const ended = await Promise.allSettled((['reader', 'windowed'] as const).map((window) => end(window, failed)));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}

async function end(window: 'reader' | 'windowed', failed: boolean): Promise<void> {
  // One that did not start has failed the test that asked for it; the next test tries anew.
  const reader = await running[window]?.catch(() => undefined);
  const start = running[window];
  running[window] = undefined;
  if (!reader) return;
  if (failed) return reader.close();
  try {
    await reader.tidy();
    running[window] = start;
  } catch (error) {
    await reader.close();
    throw error;
  }
}
