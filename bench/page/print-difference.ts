import { differenceOf, type Told } from './difference';

/** What the shipped rules change on a page, for a person at a terminal. */
export function printDifference(rules: readonly string[], withRules: Told | null, withoutRules: Told | null): void {
  if (rules.length === 0) return console.log('\nNo shipped rule holds here, so there is nothing to compare.');
  const { onlyWithout, onlyWith } = differenceOf(withRules, withoutRules);
  if (onlyWithout.length + onlyWith.length === 0) return console.log(`\nwithout ${rules.join(', ')}: the same`);
  console.log(`\nonly without ${rules.join(', ')}: ${onlyWithout.length}`);
  for (const line of onlyWithout) console.log(`  - ${line}`);
  console.log(`only with: ${onlyWith.length}`);
  for (const line of onlyWith) console.log(`  + ${line}`);
}
