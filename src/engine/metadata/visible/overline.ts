import { textOf } from '../../dom/text';

/** What themes call the line over a headline that stands in the same heading. */
const names =
  /(?:^|[\s_-])(?:kicker|over-?line|roof-?line|top-?(?:line|title)|eyebrow|dachzeile|spitzmarke|pre-?title|sur-?titre|ante-?t[ií]tulo|occhiello)(?![a-z])/i;
/** In characters: a longer one is the headline. */
const longest = 80;
/** Its own sign at its end; a letter in brackets is none. */
const signed = /[^\p{L}\p{N}\s)\]"”»’]$/u;

/** The line over a headline, in the headline's own heading. */
export function overlineIn(heading: Element): Element | null {
  const first = heading.firstElementChild;
  const isNamed = first !== null && names.test(first.getAttribute('class') ?? '');
  return isNamed && (first.previousSibling?.nodeValue ?? '').trim() === '' ? first : null;
}

/** Sets that line apart from the headline by the sign that its style stands for; by a dash where there is a colon already. */
export function setOverlineApart(heading: Element): void {
  const over = overlineIn(heading);
  if (!over) return;
  const [line, whole] = [textOf(over), textOf(heading)];
  const rest = whole.slice(line.length).trim();
  if (line === '' || line.length > longest || rest === '' || signed.test(line) || /^[\p{P}\p{S}]\s/u.test(rest)) return;
  over.after(/[:：]/.test(whole) ? ' – ' : ': ');
}
