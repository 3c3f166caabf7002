import { textOf } from '../../dom/text';
import { headings } from '../nodes';
import type { Step } from '../step';

/** "1", "02", "3.", "04/". */
const number = /^0?(\d{1,2})[./)]?$/;
const numberedHeading = /^\p{N}/u;
const fewest = 2;

/** Numbers in circles over the headings of steps are the beginning of those headings: "1. Measure". Other numbers there are figures. */
export const stepNumbers: Step = (root) => {
  const lines = [...root.querySelectorAll('p')].flatMap((line) => {
    const said = number.exec(textOf(line))?.[1];
    const heading = line.nextElementSibling;
    const isOver = heading?.matches(headings) && !numberedHeading.test(textOf(heading));
    return said !== undefined && heading && isOver ? [{ line, heading, count: Number(said) }] : [];
  });
  if (lines.length < fewest || lines.some(({ count }, at) => count !== at + 1)) return;
  for (const { line, heading, count } of lines) {
    heading.prepend(`${count}. `);
    line.remove();
  }
};
