import { type ConfigCounts, type HostEntry, type ImportedList, type RefusedLines, selectionKey } from '../imported/imported-list';
import { everySite } from '../imported/keys';
import type { Rule } from '../rule';
import type { Filter } from './filter-list/filter';
import { pathGlobs } from './filter-list/path-globs';
import type { ListIdentity } from './list-identity';
import { Refusal } from './refusal';
import type { ReadConfig } from './site-config/to-rule';

const mostExamples = 5;
const longestExample = 200;

/** What a file amounts to: its list, and what the list says host by host. */
export interface Gathered {
  list: Omit<ImportedList, keyof ListIdentity | 'enabled' | 'added'>;
  entries: HostEntry[];
}

/** Gathers filters and site configs host by host, and counts what could not be taken. */
export class Gathering {
  readonly #entries = new Map<string, HostEntry>();
  readonly #refused = new Map<string, RefusedLines>();
  #lines = 0;
  #taken = 0;
  readonly #configs: ConfigCounts = { read: 0, empty: 0, refused: 0 };

  constructor(
    private readonly format: ImportedList['format'],
    /** Are filters for all sites wanted? */
    private readonly everywhere: boolean,
  ) {}

  /** A line of a filter list, as read. */
  addLine(line: string, filters: readonly Filter[], refused: readonly Refusal[]): void {
    this.#lines += 1;
    for (const one of refused) this.#refuse(one, line);
    for (const filter of filters) {
      try {
        this.#addFilter(filter);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        this.#refuse(error, line);
      }
    }
  }

  addConfig({ rule, refused, isRefused }: ReadConfig, lines: number, host: string): void {
    this.#lines += lines;
    this.#configs.read += 1;
    for (const one of refused) this.#refuse(one, `${host}: ${one.detail}`);
    if (rule) this.#addRule(rule);
    else if (isRefused) this.#configs.refused += 1;
    else this.#configs.empty += 1;
  }

  /** A line that should hold a site config, and holds none. */
  addNoConfig(line: string): void {
    this.#lines += 1;
    this.#configs.read += 1;
    this.#configs.refused += 1;
    this.#refuse(new Refusal('broken'), line);
  }

  done(): Gathered {
    const entries = [...this.#entries.values()];
    const list = {
      format: this.format,
      lines: this.#lines,
      taken: this.#taken,
      ...(this.format === 'site-configs' ? { configs: this.#configs } : {}),
      hosts: entries.filter(({ host }) => host !== everySite).length,
      everywhere: this.#entries.has(everySite),
      refused: [...this.#refused.values()].sort((a, b) => b.count - a.count),
    };
    return { list, entries };
  }

  #addRule(rule: Rule): void {
    this.#taken += 1;
    for (const host of rule.hosts ?? []) {
      const entry = this.#entry(host);
      entry.rules = [...(entry.rules ?? []), rule];
    }
  }

  #addFilter({ hosts, notHosts, path, exception, ...selection }: Filter): void {
    if (hosts.length === 0 && !exception && !this.everywhere) throw new Refusal('generic');
    const where = hosts.length > 0 ? hosts.map((host) => (host.endsWith('.*') ? host : `*.${host}`)) : [everySite];
    const paths = path ? pathGlobs(path) : undefined;
    // An exception for some paths only is one for all of them: rather too little is left out than too much.
    for (const host of where) {
      const entry = this.#entry(host);
      if (exception) (entry.spared ??= []).push(selectionKey(selection));
      else (entry.marks ??= []).push({ ...selection, ...(notHosts.length > 0 ? { not: notHosts } : {}), ...(paths ? { paths } : {}) });
    }
    this.#taken += 1;
  }

  #entry(host: string): HostEntry {
    const entry = this.#entries.get(host) ?? { list: '', host };
    this.#entries.set(host, entry);
    return entry;
  }

  #refuse({ kind }: Refusal, line: string): void {
    const refused = this.#refused.get(kind) ?? { kind, count: 0, examples: [] };
    refused.count += 1;
    if (refused.examples.length < mostExamples) refused.examples.push(line.trim().slice(0, longestExample));
    this.#refused.set(kind, refused);
  }
}
