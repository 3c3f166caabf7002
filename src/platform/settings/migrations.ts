type Stored = Record<string, unknown>;

/**
 * Each brings what an older version stored to the next one; their number is the version. Append only.
 * A value the schema no longer knows needs none: it falls back by itself.
 */
export const migrations: readonly ((stored: Stored) => Stored)[] = [
  // Columns were on or off; nobody had chosen the off that was the default.
  ({ vertical, ...rest }) => (vertical === true ? { ...rest, vertical: 'on' } : rest),
];

/** What was stored by any older version, as this version understands it. */
export function migrate(stored: unknown, steps = migrations): Stored {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const { version, ...values } = stored as Stored;
  const from = typeof version === 'number' ? version : 0;
  return steps.slice(from).reduce((state, step) => step(state), values);
}

/** The version to write beside stored values. */
export const version = migrations.length;
