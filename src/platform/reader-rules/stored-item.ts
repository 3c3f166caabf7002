/** What storage holds under one key: rules, and in how many parts those of a host are where they do not fit in one. */
export interface StoredItem {
  parts?: number;
  /** As they were written, also what this version cannot read. */
  rules: unknown[];
  version: number;
}

/** An item that a newer Galley wrote, on another device or before this one was put back. It is left alone. */
export class NewerRules extends Error {
  constructor() {
    super('a newer Galley wrote these rules');
  }
}

/** Each brings what an older version wrote to the next one; their number is the version. Append only. */
const migrations: readonly ((item: unknown) => unknown)[] = [
  // The first had bare arrays.
  (rules) => ({ rules, version: 2 }),
];
const version = migrations.length + 1;

/** What a stored value says, of this version or an older one. @throws NewerRules */
export function readItem(value: unknown): StoredItem {
  const written = versionOf(value);
  // What no version wrote is carried as it is, like a rule that nobody can read.
  if (written === undefined) return { rules: [value], version };
  if (written > version) throw new NewerRules();
  return migrations.slice(written - 1).reduce((item, step) => step(item), value) as StoredItem;
}

/** For storage. The fields stand in the order in which Chromium gives them back, so that the same is written the same. */
export const printItem = (rules: unknown[], parts: number): StoredItem => (parts > 1 ? { parts, rules, version } : { rules, version });

function versionOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return 1;
  const { version: written, rules } = (value ?? {}) as Partial<StoredItem>;
  if (typeof written !== 'number') return undefined;
  return written > version || Array.isArray(rules) ? written : undefined;
}
