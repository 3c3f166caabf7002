import type { Page } from '../page';

const web = new Set(['http:', 'https:']);
/** What browsers strip from a URL before they read it. */
const stripped = /[\t\n\r]/g;

function resolve(text: string | null, page: Page): URL | null {
  const given = (text ?? '').replace(stripped, '').trim();
  return given && URL.canParse(given, page.baseUrl) ? new URL(given, page.baseUrl) : null;
}

/** An absolute http(s) address, or '' when there is none. */
export function webAddress(text: string | null, page: Page): string {
  const url = resolve(text, page);
  return url && web.has(url.protocol) ? url.href : '';
}

const followed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Where a link leads: '#place' within this page, an absolute address, or '' when it must not be followed. */
export function linkAddress(text: string | null, page: Page): string {
  const url = resolve(text, page);
  if (!url || !followed.has(url.protocol)) return '';
  const here = new URL(page.url);
  here.hash = '';
  // An empty place (`#`) is none of `hash`.
  return url.href.startsWith(`${here.href}#`) ? url.href.slice(here.href.length) : url.href;
}
