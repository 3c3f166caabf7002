export interface Segment {
  text: string;
  start: number;
  end: number;
}

const separator = /[|｜]|\s[»«]\s|\s::?\s|\s(?!->)[-–—―·•∙:~/\\>›←→⋅★#*]{1,3}\s/g;
/** What stands in quotation marks of this kind, in either direction, is one with them. */
const quoted = /«[^«»]*»|»[^«»]{1,80}«/g;

/** Where a title's separators stand. */
export function separatorsIn(title: string): RegExpMatchArray[] {
  const quotations = [...title.matchAll(quoted)];
  const inQuotes = (at: number): boolean => quotations.some(({ index, 0: { length } }) => at + 1 >= index && at < index + length);
  return [...title.matchAll(separator)].filter(({ 0: sign, index }) => !/[«»]/.test(sign) || !inQuotes(index));
}

/** The parts of a title between its separators: story, section, site. */
export function segments(title: string): Segment[] {
  const found: Segment[] = [];
  let start = 0;
  const add = (end: number): void => {
    const text = title.slice(start, end).trim();
    if (text !== '') found.push({ text, start, end });
  };
  for (const { 0: sign, index = 0 } of separatorsIn(title)) {
    add(index);
    start = index + sign.length;
  }
  add(title.length);
  return found;
}
