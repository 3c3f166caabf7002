export interface Segment {
  text: string;
  start: number;
  end: number;
}

const separator = /[|｜»«]|\s::?\s|\s(?!->)[-–—―·•∙:~/\\>›←→⋅★#*]{1,3}\s/g;

/** The parts of a title between its separators: story, section, site. */
export function segments(title: string): Segment[] {
  const found: Segment[] = [];
  let start = 0;
  const add = (end: number): void => {
    const text = title.slice(start, end).trim();
    if (text !== '') found.push({ text, start, end });
  };
  for (const match of title.matchAll(separator)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(title.length);
  return found;
}
