/** What is compared of a page. */
export interface Told {
  kind: string;
  lines: readonly string[];
  metadata: Record<string, unknown>;
  removed: readonly { kind: string; preview: string }[];
}

/** What only one of two runs says: lines that are kept, metadata, and what was left out. */
export interface Difference {
  onlyWithout: string[];
  onlyWith: string[];
}

/** What the shipped rules change on a page. Null stands for nothing to read. */
export function differenceOf(withRules: Told | null, withoutRules: Told | null): Difference {
  const [here, there] = [said(withRules), said(withoutRules)];
  return { onlyWithout: missingIn(here, there), onlyWith: missingIn(there, here) };
}

const said = (told: Told | null): string[] =>
  told
    ? [
        as('page', told.kind),
        ...Object.entries(told.metadata).map(([field, value]) => as(field, String(value))),
        ...told.lines.map((line) => as('kept', line)),
        ...told.removed.map(({ kind, preview }) => as('left out', `${kind}: ${preview}`)),
      ]
    : [];

const as = (name: string, text: string): string => `${name.padEnd(10)} ${text.slice(0, 110)}`;

/** The lines of the second that the first lacks, as often as it lacks them. */
function missingIn(first: readonly string[], second: readonly string[]): string[] {
  const left = [...first];
  return second.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
