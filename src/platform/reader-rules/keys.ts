import { hostKey } from '../../rules/page-host';
import type { Rule } from '../../rules/rule';

const prefix = 'rules:';
/** Rules of no host: they hold wherever they fit. */
const everywhere = `${prefix}*`;

/** One place a host, so that a page costs as many look-ups as its host has labels, and two tabs rarely collide. */
export const keysOfRule = ({ hosts }: Rule): string[] => (hosts ? [...new Set(hosts.map((host) => prefix + hostKey(host)))] : [everywhere]);

/** Where the rules for an address can be. */
export function keysForAddress({ hostname }: URL): string[] {
  const labels = hostname.split('.');
  const domains = labels.map((_, at) => `${prefix}*.${labels.slice(at).join('.')}`);
  return [prefix + hostKey(hostname), ...domains, everywhere];
}

/** Is this the key of rules? */
export const isRulesKey = (key: string): boolean => key.startsWith(prefix);

/** The key of the nth part of a place that does not fit in one item: `rules:example.com`, `rules:example.com#2`, … */
export const partKey = (key: string, part: number): string => (part === 1 ? key : `${key}#${part}`);

/** The place that an item is part of, and which part it is. No host has a # in it. */
export function placeOf(key: string): { place: string; part: number } {
  const [place = key, part] = key.split('#');
  return { place, part: part ? Number(part) : 1 };
}
