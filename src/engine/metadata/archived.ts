import type { Head } from './head';
import { httpUrl } from './http-url';

/** Where archives keep a copy: the day and the whole address of the page stand in the copy's own. */
const copy = /^\/web\/\d{4,14}[a-z_]{0,4}\/(https?:\/{1,2}.+)$/;

/** The address of the page that an archive keeps a copy of; of any other page its own. */
export function archivedUrl(url: URL): URL {
  const kept = url.hostname === 'web.archive.org' ? copy.exec(url.pathname)?.[1] : undefined;
  const original = httpUrl(kept?.replace(/^(https?:)\/+/, '$1//'), url);
  return original ? new URL(original) : url;
}

/** The moment of the copy stands in its address, before the whole one of the page. */
const stamp = /\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\/https?:/;

/** Is a time of the page's data the moment at which an archive took its copy, as a link in the head says it too? */
export function isOfCopy(head: Head, time: string): boolean {
  const links = [...head.links.values()].map((address) => stamp.exec(address)?.slice(1) ?? []);
  return links.some(([year, month, day, hour, minute, second]) => time.startsWith(`${year}-${month}-${day}T${hour}:${minute}:${second}`));
}
