import { namesFile } from '../../dom/file-address';
import { textOf } from '../../dom/text';
import { announces } from '../../words/announces';
import { endsSentence } from '../../words/ends-sentence';
import { mentions, type Topic } from '../../words/mentions';
import { isQuestion } from '../../words/question';
import { headings as headingNames, holdsNothing, isElement, isText } from '../nodes';
import { isListOfSideNotes } from '../notes/side-notes';
import type { Step } from '../step';

/** A heading says what comes under it: without text it is none, at the very end or before a gap nothing is left under it. */
export const orphanHeadings: Step = (root) => {
  const headings = [...root.querySelectorAll(headingNames)].filter((heading) => !saysSentence(heading) && !namesCard(heading)).reverse();
  const entries = entriesAmong([...orphansAmong(headings, root)].filter((orphan) => !holdsNothing(orphan) && !announces(textOf(orphan))));
  const others = headings.filter((heading) => !entries.has(heading));
  for (const orphan of orphansAmong(others, root)) orphan.remove();
};

/** In characters: what is said in a heading's place is text (a claim, a lead set large). */
const shortestSentence = 60;
/** What asks for something waits for what was cut out under it. */
const asking: readonly Topic[] = ['newsletter', 'comment', 'follow', 'account', 'support'];

function saysSentence(heading: Element): boolean {
  const said = textOf(heading);
  if (said.length < shortestSentence || !endsSentence(said) || isQuestion(said)) return false;
  return !asking.some((topic) => mentions(said, topic));
}

/** In a link that holds something else, too, its number or its picture, or that fetches a file, a heading is the name of what the link leads to. */
function namesCard(heading: Element): boolean {
  const link = heading.closest('a[href]');
  if (!link || textOf(heading) === '') return false;
  return (
    namesFile(link.getAttribute('href') ?? '') ||
    link.querySelector('img, picture, video') !== null ||
    /[\p{L}\p{N}]/u.test(textOf(link).replace(textOf(heading), ''))
  );
}

/** So many headings of one shape with nothing under them are what a list of cards says; none that says something comes. */
const fewestEntries = 3;
const shapeOf = (heading: Element): string => `${heading.localName}.${heading.className}`;

function entriesAmong(orphans: readonly Element[]): Set<Element> {
  const counts = new Map<string, number>();
  for (const orphan of orphans) counts.set(shapeOf(orphan), (counts.get(shapeOf(orphan)) ?? 0) + 1);
  return new Set(orphans.filter((orphan) => (counts.get(shapeOf(orphan)) as number) >= fewestEntries));
}

/** Where nothing a reader sees is under a heading: what ends it, and whether something was cut out of there. */
interface Nothing {
  cut: boolean;
  next: Element | null;
}

/** Headings, the last first, that have nothing under them but others of this kind. */
function orphansAmong(headings: readonly Element[], root: Element): Iterable<Element> {
  const orphans = new Map<Element, Nothing | null>();
  // A page that is nothing but headings keeps them.
  const canEnd = root.querySelector('p, li, td, dd, pre, blockquote, img') !== null;
  for (const heading of headings) {
    const nothing = nothingUnder(heading, root, orphans);
    const { cut = false, next = null } = nothing ?? {};
    const isOrphan = nothing !== null && (next ? cut && next.localName <= heading.localName : canEnd);
    if (isOrphan || holdsNothing(heading)) orphans.set(heading, nothing);
  }
  return orphans.keys();
}

/** Null where something is under it. What is known of the orphans after it is not looked at again. */
function nothingUnder(heading: Element, root: Element, orphans: ReadonlyMap<Element, Nothing | null>): Nothing | null {
  let cut = false;
  for (let at = following(heading, root); at; at = at.firstChild ?? following(at, root)) {
    if (isText(at) && at.data.trim()) return null;
    if (!isElement(at)) continue;
    // Behind the text stands what stood at its margin.
    if (isListOfSideNotes(at)) break;
    const known = orphans.get(at);
    if (known !== undefined) return known && { cut: cut || known.cut, next: known.next };
    if (at.hasAttribute('data-galley-gap')) cut = true;
    else if (at.matches(headingNames)) return saysSentence(at) ? null : { cut, next: at };
    else if (at.matches('img, picture, video, audio, math, table, pre, input, [data-galley-embed]')) return null;
  }
  return { cut, next: null };
}

function following(node: Node, root: Element): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
