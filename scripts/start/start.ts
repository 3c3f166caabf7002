import { readFileSync } from 'node:fs';
import { startChromium } from '../../test/e2e/harness/chromium/start';
import { startFirefox } from '../../test/e2e/harness/firefox/start';
import { testedPages } from '../../test/e2e/harness/pages';
import type { Reader, Tab } from '../../test/e2e/harness/reader';
import { startWeb } from '../../test/e2e/harness/web/web';
import { shoot } from './shoot';

interface Wish {
  firefox: boolean;
  /** An address, a saved page, or nothing for the sample article. */
  page?: string;
}

const sample = 'reference-like';
const isAddress = (page: string) => /^https?:/.test(page);

/** Opens a browser with Galley on a page: before the reader where there is a screen, for pictures where there is none. */
export async function start({ firefox, page = sample }: Wish): Promise<void> {
  const seen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const web = isAddress(page) ? undefined : await startWeb();
  const begin = firefox ? startFirefox : startChromium;
  const reader = await begin({ ...(web ? { web } : {}), window: seen ? 'seen' : 'none', pages: testedPages });
  try {
    const tab = await open(reader, page);
    if (seen) {
      console.log(`Galley is in the toolbar, and ${await reader.shortcut()} lays this page clean. Close the browser when you are done.`);
      await reader.closed();
    } else await shoot(reader, tab);
  } finally {
    if (!seen) await reader.close();
    web?.close();
  }
}

function open(reader: Reader, page: string): Promise<Tab> {
  if (isAddress(page)) return reader.visit(page);
  return reader.open(page === sample ? sample : { body: readFileSync(page) });
}
