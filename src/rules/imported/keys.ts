import { hostKey } from '../page-host';

/** Where entries for all sites are. */
export const everySite = '*';

/** Endings in two parts: `co.uk`, `com.br`. Without the whole list of them, the short ones before a country do. */
const doubleEnding = /^[a-z]{2,3}\.[a-z]{2}$/;

/** The hosts under which entries for an address can stand, the nearest first: a few for each label, whatever the number of entries. */
export function entryHosts(hostname: string): string[] {
  const labels = hostname.split('.');
  const below = labels.map((_, at) => `*.${labels.slice(at).join('.')}`);
  const endings = doubleEnding.test(labels.slice(-2).join('.')) ? [1, 2] : [1];
  const anyEnding = endings.flatMap((cut) => labels.slice(0, -cut).map((_, at) => `${labels.slice(at, -cut).join('.')}.*`));
  return [hostKey(hostname), ...below, ...anyEnding];
}

/** Does a host stand at or below another (`example.com`, or `example.*`)? */
export const isBelow = (hostname: string, host: string): boolean =>
  host.endsWith('.*') ? entryHosts(hostname).includes(host) : hostname === host || hostname.endsWith(`.${host}`);
