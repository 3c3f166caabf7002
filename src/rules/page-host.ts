/** The host of a reader's rule that holds wherever it fits. */
export const everywhere = '*';

/** What needs no second look. A last label without digits is no part of a network address. */
const spelled = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,10}[a-z]{2,20}$/;

/** A host as addresses spell it: lower case, in ASCII, without a dot at its end. Nothing where it is no host. */
export function addressHost(name: string): string | undefined {
  if (spelled.test(name)) return name;
  const address = `http://${name.replace(/\.$/, '')}`;
  return (URL.canParse(address) && new URL(address).hostname) || undefined;
}

/**
 * A host of a rule as the addresses of pages spell it, with the `*` or `*.` it begins with. A reader writes пример.рф; the
 * browser calls the page xn--e1afmkfd.xn--p1ai.
 */
export function pageHost(name: string): string {
  // To Chromium this is a name like others, and it writes it as %2A.
  if (name === everywhere) return name;
  const below = name.startsWith('*.') ? '*.' : '';
  const host = name.slice(below.length);
  return below + (addressHost(host) ?? host.toLowerCase());
}

/** A host as rules are kept and looked up by: sites answer with and without `www.`, so nothing is known by it. */
export const hostKey = (host: string): string => pageHost(host).replace(/^www\.(?=.)/, '');
