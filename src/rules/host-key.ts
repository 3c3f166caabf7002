/**
 * A host as rules are kept and looked up by. Sites answer with and without `www.`, so nothing is known by it; and an address
 * has its host in ASCII, however a person writes it.
 */
export const hostKey = (host: string): string => inAscii(host.toLowerCase()).replace(/^www\.(?=.)/, '');

function inAscii(host: string): string {
  const [, below = '', name = ''] = /^(\*\.)?(.*)$/s.exec(host) ?? [];
  const address = `http://${name}`;
  return /[^\0-\x7f]/.test(name) && URL.canParse(address) ? below + new URL(address).hostname : host;
}
