import { pageHost } from '../../rules/page-host';
import type { Rule } from '../../rules/rule';

const prefix = 'rules:';
/** Rules of no host: they hold wherever they fit. */
const everywhere = `${prefix}*`;

/** One storage item a host, so that a page costs as many look-ups as its host has labels, and two tabs rarely collide. */
export const keysOfRule = ({ hosts }: Rule): string[] =>
  hosts ? hosts.map((host) => prefix + pageHost(host).replace(/^www\./, '')) : [everywhere];

/** Where the rules for an address can be. */
export function keysForAddress({ hostname }: URL): string[] {
  const host = hostname.replace(/^www\./, '');
  const labels = hostname.split('.');
  const domains = labels.map((_, at) => `${prefix}*.${labels.slice(at).join('.')}`);
  return [prefix + host, ...domains, everywhere];
}

/** Is this the key of rules? */
export const isRulesKey = (key: string): boolean => key.startsWith(prefix);
