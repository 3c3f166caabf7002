import { ruleErrors } from '../../src/rules/schema';
import { shippedPlatforms, shippedSites } from '../../src/rules/shipped';

/**
 * What is wrong with the rules that ship, for the build and the tests: `src/rules/sites/example.com.ts:7 remove.0.select …`.
 * @param sourceOf The text of a file, by its path in the repository.
 */
export function ruleComplaints(sourceOf: (file: string) => string): string[] {
  return Object.entries({ ...shippedSites, ...shippedPlatforms }).flatMap(([key, rule]) => {
    const file = `src/rules${key.slice(1)}`;
    return ruleErrors(rule).map(({ at, reason }) => `${file}:${lineOf(sourceOf(file), at)} ${at} ${reason}`);
  });
}

/** The line where a part of a rule (`remove.2.select`) stands: its field, then the mark of that number, then the word in it. */
export function lineOf(source: string, at: string): number {
  const [field = '', place, inner] = at.split('.');
  const lines = source.split('\n');
  const start = Math.max(
    0,
    lines.findIndex((line) => new RegExp(`\\b${field}\\s*:`).test(line)),
  );
  if (inner === undefined) return start + 1;
  const marks = lines.map((line, number) => (line.includes('{') ? number : -1)).filter((number) => number >= start);
  const mark = marks[Number(place)] ?? start;
  const word = lines.findIndex((line, number) => number >= mark && line.includes(`${inner}:`));
  return (word < 0 ? mark : word) + 1;
}
