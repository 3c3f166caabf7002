import { httpUrl } from './http-url';

/** Where archives keep a copy: the day and the whole address of the page stand in the copy's own. */
const copy = /^\/web\/\d{4,14}[a-z_]{0,4}\/(https?:\/{1,2}.+)$/;

/** The address of the page that an archive keeps a copy of; of any other page its own. */
export function archivedUrl(url: URL): URL {
  const kept = url.hostname === 'web.archive.org' ? copy.exec(url.pathname)?.[1] : undefined;
  const original = httpUrl(kept?.replace(/^(https?:)\/+/, '$1//'), url);
  return original ? new URL(original) : url;
}
