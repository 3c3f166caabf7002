import type { Candidate, Choice } from '../candidate';

const minute = (time: string): string => time.slice(0, 16);
const zoned = /(?:Z|[+-]\d\d:\d\d)$/;

/** A time of day without an offset takes that of a source which names the same minute with one ("10:15 am JST"). */
export function withOffset(choice: Choice, candidates: readonly Candidate[]): Choice {
  const { value } = choice;
  if (!value || value.length < 16 || zoned.test(value.slice(10))) return choice;
  const fuller = candidates.find(
    (other) => other.value.length > 16 && zoned.test(other.value.slice(10)) && minute(other.value) === minute(value),
  );
  return fuller ? { ...choice, value: fuller.value } : choice;
}
