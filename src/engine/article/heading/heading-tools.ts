import { collapse } from '../../dom/text';
import type { Page } from '../../page';
import { longestCredit, namesMaker, saysMaker } from '../pictures/credit-words';

/** A button in a heading does something with what it heads: "1x · 2x · 3x" beside "Ingredients". */
export function isButtonIn({ stats }: Page, { parentElement }: Text, headings: string): boolean {
  const button = parentElement?.closest('button');
  const heading = button?.parentElement?.closest(headings);
  return button != null && heading != null && stats(heading).chars > stats(button).chars;
}

const editing = /[?&/=][a-z]*edit(?:[=/?&#]|$)/i;

/** The number of a step, drawn as a circle before it. */
const stepNumber = /^\s*\d{1,2}[.)]?\s*$/;

/** A link to the heading or to where it is edited, a button, a bracket, a number, a day: what a page sets beside a heading. */
export function isTool(text: Text): boolean {
  if (!/[\p{L}\p{N}]/u.test(text.data) || stepNumber.test(text.data) || text.parentElement?.closest('time')) return true;
  const tool = text.parentElement?.closest('a[href], button');
  if (!tool) return false;
  const href = tool.getAttribute('href') ?? '#';
  return href.startsWith('#') || editing.test(href);
}

/** Who made the picture that may stand between a heading and its text. */
export function isCreditBetween({ data }: Text): boolean {
  const said = collapse(data);
  return said.length <= longestCredit && (namesMaker.test(said) || saysMaker(said));
}
