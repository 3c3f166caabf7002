import type { Candidate } from '../candidate';

/** Is a title what a system makes of one for addresses ("chair-test-autumn-2018"): small letters and at least two dashes? */
const isSlug = (title: string): boolean => /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+){2,}$/u.test(title);

/** Declared titles without slugs, where there is one in words and no heading shows the slug. */
export function withoutSlugs(declared: readonly Candidate[], headings: readonly string[]): Candidate[] {
  const words = declared.filter(({ value }) => !isSlug(value) || headings.includes(value));
  return words.some(({ value }) => value.includes(' ')) ? words : [...declared];
}
