import type { TabReport } from '../platform/report';

const isPdf = (address: string) => /\.pdf$/i.test(address);

/** Why the browser would not let us into a page, from its words and the tab's address (unknown where it is secret). */
export function refusal(error: unknown, address = ''): TabReport {
  const words = error instanceof Error ? error.message : String(error);
  if (/error page/i.test(words)) return { state: 'error-page' };
  const url = URL.parse(address) ?? URL.parse(/"([^"]+)"/.exec(words)?.[1] ?? '');
  if (url && isPdf(url.pathname)) return { state: 'pdf' };
  if (url?.protocol === 'file:') return { state: 'file' };
  return { state: 'forbidden' };
}
