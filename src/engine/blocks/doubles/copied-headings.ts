import { isOneText, type PageKind } from '../../../rules/kinds';
import type { Block } from '../block';
import { type Decision, leaveOut } from '../decide';

const headings = 'h1, h2, h3, h4, h5, h6';
/** So many sections behind each other that say what others say in the same order are their copy, whatever they are called. */
const copied = 3;

interface Section {
  /** Of blocks, the kept heading, and what is shown under it before the next. */
  heading: number;
  under: number[];
  /** Was something there not chosen? Its price or its day makes it another entry of the same name. */
  hasMore: boolean;
}

/**
 * A choice without the headings of a copy: a site may set them anew for narrow screens, and they are too short to be doubles themselves. Where
 * all under them is said before, they stand over nothing.
 */
export function withoutCopiedHeadings(decision: Decision, blocks: readonly Block[], kind: PageKind): Decision {
  const { keep, doubles } = decision;
  if (isOneText(kind) || kind === 'forum' || doubles.size === 0) return decision;
  const sections = sectionsOf(decision, blocks);
  const headingOver = new Map(sections.flatMap(({ heading, under }) => under.map((at) => [at, heading])));
  const folded = (at: number | undefined): string | undefined => (at === undefined ? undefined : blocks[at]?.text.toLowerCase());
  const gone = new Map<number, number>();
  let run: Section[] = [];
  const settle = () => {
    for (const { heading, under } of run) {
      const first = doubles.get(under[0] as number) as number;
      const isSame = folded(headingOver.get(first)) === folded(heading);
      if (run.length >= copied || isSame) gone.set(heading, headingOver.get(first) ?? first);
    }
    run = [];
  };
  for (const section of sections) {
    const { under, hasMore } = section;
    const isCopy = under.length > 0 && !hasMore && under.every((at) => doubles.has(at));
    if (!isCopy || !goesOn(run.at(-1), under)) settle();
    if (isCopy) run.push(section);
  }
  settle();
  // Over the first of them may stand what they are called together.
  for (const [at, { heading, under }] of sections.entries()) {
    const next = sections[at + 1];
    const first =
      next && under.length === 0 && gone.has(next.heading) ? sections.find((one) => folded(one.heading) === folded(heading)) : undefined;
    if (first && first.heading < heading && keep[first.heading]) gone.set(heading, first.heading);
  }
  return gone.size > 0 ? leaveOut(decision, gone) : decision;

  function goesOn(before: Section | undefined, under: readonly number[]): boolean {
    const last = before?.under.at(-1);
    return last === undefined || (doubles.get(under[0] as number) as number) > (doubles.get(last) as number);
  }
}

function sectionsOf({ keep, doubles }: Decision, blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let isOpen = false;
  for (const { index, element } of blocks) {
    const isShown = keep[index] === true || doubles.has(index);
    const last = sections.at(-1);
    if (element.closest(headings) && !doubles.has(index)) {
      isOpen = isShown;
      if (isShown) sections.push({ heading: index, under: [], hasMore: false });
    } else if (isShown) last?.under.push(index);
    else if (isOpen && last) last.hasMore = true;
  }
  return sections;
}
