import { isBlank, isElement } from '../nodes';
import type { Step } from '../step';
import { isBlock } from '../structure/blocks';

/** "1", "[1]", "1)", "a.", "*", or the numbers of all the places that lead to one note: "1), 3)". */
const one = String.raw`[[(]?(?:\d{1,3}|[a-z]|[ivxlc]{1,5}|[*∗†‡§¶]{1,3})[\])]?[.:]?`;
const number = new RegExp(`^${one}(?:[,\\s]+${one})*$`, 'i');
/** In letters: the numbers of a note to which many places lead. */
const longest = 40;
const lines = 'p, div';

/** A note's number that stands over its text, as the page's style alone sets them side by side, begins its first line. */
export const noteNumbers: Step = (root) => {
  for (const note of root.querySelectorAll('[data-galley-footnote="note"]')) {
    if (note.matches('dt')) joinTerm(note);
    else joinBox(note);
  }
};

/** Said in boxes of their own inside of the note. */
function joinBox(note: Element): void {
  const parts = [...note.childNodes].filter((node) => !isBlank(node));
  const from = parts.findIndex((part) => isElement(part) && isBlock(part) && !isNumber([part]));
  const text = parts[from];
  const before = parts.slice(0, from);
  if (!isElement(text) || !isNumber(before)) return;
  const line = firstLine(text);
  if (!line) return;
  line.prepend(...before.flatMap(contentOf), ' ');
  for (const part of before) if (isElement(part) && isBlock(part)) part.remove();
}

/** A number that is a term, and the note that explains it. */
function joinTerm(term: Element): void {
  const note = term.nextElementSibling;
  if (!note?.matches('dd') || !isNumber([...term.childNodes])) return;
  firstLineOf(note).prepend(...term.childNodes, ' ');
  note.id = term.id;
  note.setAttribute('data-galley-footnote', 'note');
  term.remove();
}

const contentOf = (part: ChildNode): ChildNode[] => (isElement(part) && isBlock(part) ? [...part.childNodes] : [part]);

function isNumber(parts: readonly ChildNode[]): boolean {
  const said = parts
    .map((part) => part.textContent ?? '')
    .join('')
    .trim();
  return said.length <= longest && number.test(said) && !parts.some((part) => isElement(part) && part.querySelector('img, table'));
}

/** Where the text of a note begins: the box itself, or its first paragraph; none where a list, a table or a picture comes first. */
function firstLine(box: Element): Element | null {
  if (!box.matches(lines)) return null;
  const first = [...box.childNodes].find((node) => !isBlank(node));
  return isElement(first) && isBlock(first) ? firstLine(first) : box;
}

const firstLineOf = (note: Element): Element => {
  const first = note.firstElementChild;
  return first?.matches('p') && !first.previousSibling?.textContent?.trim() ? first : note;
};
