import type { Chars } from '../kept';

/** The flow of the text: where its kept paragraphs stand, and which headings head them. */
export interface Flow {
  /** Does a kept paragraph stand among its siblings? */
  runsBeside(element: Element): boolean;
  /** Does a kept paragraph stand among its siblings, alone in a box, as Asciidoctor sets each? */
  runsAmongBoxes(element: Element): boolean;
  /** Is it a heading as others are that stand in the same row, alone or as sections, and head a kept paragraph? */
  hasSection(heading: Element): boolean;
}

/** Reads the kept paragraphs of the page once. */
export function flowOf(root: Element, chars: Chars): Flow {
  const boxes = new Set<Element | null>();
  /** What holds paragraphs that are alone in their boxes. */
  const around = new Set<Element | null>();
  /** Levels of the headings that head text: right in a box, and at the beginning of a box's boxes. */
  const levels = new Map<Element | null, Set<string>>();
  const say = (box: Element | null, level: string) => levels.set(box, (levels.get(box) ?? new Set()).add(level));
  for (const paragraph of root.querySelectorAll('p')) {
    if (chars(paragraph) === 0) continue;
    const box = paragraph.parentElement as Element;
    boxes.add(box);
    if (box.localName === 'div' && box.childElementCount === 1) around.add(box.parentElement);
    const heading = paragraph.previousElementSibling;
    if (!heading) continue;
    say(box, heading.localName);
    if (box.firstElementChild === heading) say(box.parentElement, `${box.localName} ${heading.localName}`);
  }
  return {
    runsBeside: (element) => boxes.has(element.parentElement),
    runsAmongBoxes: ({ parentElement }) => around.has(parentElement),
    hasSection(heading) {
      const box = heading.parentElement as Element;
      const level = heading.localName;
      if (levels.get(box)?.has(level)) return true;
      if (box.firstElementChild !== heading) return false;
      const beside = levels.get(box.parentElement);
      return beside !== undefined && (beside.has(`${box.localName} ${level}`) || (box.localName === 'section' && beside.has(level)));
    },
  };
}
