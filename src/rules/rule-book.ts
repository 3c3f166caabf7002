import { everywhere, hostKey } from './page-host';
import { pathFits } from './paths';
import type { Rule } from './rule';

/** Rules by host: as many look-ups as the host has labels, whatever the number of rules. */
export class RuleBook {
  readonly #exact = new Map<string, Rule[]>();
  readonly #below = new Map<string, Rule[]>();

  constructor(rules: Iterable<Rule>) {
    for (const rule of rules) for (const host of rule.hosts ?? []) this.#add(hostKey(host), rule);
  }

  /** The rules for an address, those of the exact host first, then from the nearest domain above it to the farthest. */
  rulesFor(url: URL): Rule[] {
    const found = new Set(this.#exact.get(hostKey(url.hostname)));
    for (let domain = url.hostname; domain; domain = domain.slice(domain.indexOf('.') + 1)) {
      for (const rule of this.#below.get(domain) ?? []) found.add(rule);
      if (!domain.includes('.')) break;
    }
    for (const rule of this.#exact.get(everywhere) ?? []) found.add(rule);
    return [...found].filter(({ paths }) => !paths || paths.some((path) => pathFits(url.pathname, path)));
  }

  #add(host: string, rule: Rule): void {
    const [map, key] = host.startsWith('*.') ? [this.#below, host.slice(2)] : [this.#exact, host];
    const rules = map.get(key);
    if (rules) rules.push(rule);
    else map.set(key, [rule]);
  }
}
