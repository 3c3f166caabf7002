/** A declared title that says less of the heading than this is another one. */
const leastShare = 0.5;
/** A name of what it is about: no number, no prefix in a sign. */
const kicker = /^[\p{L}\s’'.&-]*\p{L}$/u;

/**
 * "The drought The river falls": a heading that runs on from its kicker, as one of the declared titles tells, gets the colon that
 * its style stands for.
 */
export function withColon(heading: string | undefined, declared: readonly (string | undefined)[]): string | undefined {
  const title = heading && declared.find((one) => one && runsOn(heading, one));
  return title ? `${heading.slice(0, -title.length - 1)}: ${title}` : heading;
}

const runsOn = (heading: string, title: string): boolean =>
  title.length >= heading.length * leastShare &&
  heading.endsWith(` ${title}`) &&
  kicker.test(heading.slice(0, -title.length - 1)) &&
  /^[^\p{Ll}]/u.test(title) &&
  !/[:：]/.test(title);
