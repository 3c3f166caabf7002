export interface Heading {
  element: HTMLElement;
  text: string;
  /** 0 for the highest level the article has; never more than one below the heading before. */
  depth: number;
}

/** With fewer headings the text is its own outline. */
export const enough = 3;

/** Headings of the article in order. Those of quotations and of blocks shown again are not the article's. */
export function headingsOf(body: HTMLElement): Heading[] {
  const elements = [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter(
    (element) => !element.closest('.restored, blockquote, figure'),
  );
  const named = elements.map((element) => ({ element, text: headingText(element) })).filter(({ text }) => text !== '');
  const depths = depthsOf(named.map(({ element }) => Number(element.localName[1])));
  return named.map((heading, place) => ({ ...heading, depth: depths[place] ?? 0 }));
}

/** Levels as depths: an article that goes from h2 to h4 does not skip a step in the outline. */
export function depthsOf(levels: readonly number[]): number[] {
  const open: number[] = [];
  return levels.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return open.length - 1;
  });
}

/** The words of a heading without the marks of its notes and the readings over its characters. */
function headingText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('[data-galley-footnote], rt, rp')) extra.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
