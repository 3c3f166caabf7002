import { afterAll, beforeAll } from 'vitest';
import { openInChromium, type RealPage } from '../in-chromium';

interface Harness {
  tidied(html: string, title?: string, byline?: string, published?: string): Promise<string>;
}

/** A real browser for the tests of a file; gives what tidying makes of an article's HTML, without white space between tags. */
export function tidying(): Harness['tidied'] {
  let real: RealPage;
  beforeAll(async () => {
    real = await openInChromium(new URL('./entry.ts', import.meta.url));
  }, 60_000);
  afterAll(() => real?.close());
  return async (html, title = '', byline = '', published = undefined) => {
    const given = [html, title, byline, published] as const;
    const tidied = await real.page.evaluate(
      (args) => (globalThis as unknown as Harness).tidied(...args),
      given as [string, string, string, string | undefined],
    );
    return tidied.replace(/>\s+</g, '><').trim();
  };
}
