import { fold } from '../words/fold';
import type { FieldProvenance, Source } from './metadata';

/** What one source says a field is. */
export interface Candidate<T = string> {
  value: T;
  source: Source;
}

/** A field's value and where it came from. */
export interface Choice {
  value?: string;
  from?: FieldProvenance;
}

export const candidate = (source: Source, value: string | undefined | null): Candidate[] => (value ? [{ source, value }] : []);

const sameText = (a: string, b: string): boolean => a === b || fold(a) === fold(b);

/**
 * The chosen candidate (the first, in the field's order of trust), and the first other source that said something else.
 * `same` tells what counts as the same: for a date the day, for a text its words.
 */
export function choose(candidates: readonly Candidate[], same: (a: string, b: string) => boolean = sameText): Choice {
  const [first, ...others] = candidates;
  if (!first) return {};
  const other = others.find(({ source, value }) => source !== first.source && !same(value, first.value));
  return { value: first.value, from: other ? { source: first.source, disagrees: other } : { source: first.source } };
}
