import { partsOf } from '../comments/name-parts';
import type { Survey } from './survey';

/** What boards call the box of a post or of its words. */
const words = new Set(['post', 'message', 'msg', 'topic', 'reply']);
/** In boxes around a sentence; in sentences that are looked at. */
const mostUp = 6;
const mostSentences = 200;
/** So many answers of the same build as what they answer. */
const fewest = 2;

/**
 * Are what stands above a heading and what stands in the parts below it posts of one build? A board counts its answers
 * ("20 replies to this topic") as a blog its comments, which look like no article.
 */
export function isThreadOfPosts({ prose }: Survey, heading: Element, parts: readonly Element[]): boolean {
  const above = new Set<string>();
  for (const sentence of prose.sentences.slice(0, mostSentences)) {
    if (!(sentence.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    for (const box of postsAround(sentence)) above.add(box.className);
  }
  const below = new Map<string, Set<Element>>([...above].map((name) => [name, new Set()]));
  for (const sentence of parts.flatMap((part) => prose.within(part)).slice(0, mostSentences))
    for (const box of postsAround(sentence)) if (!box.contains(heading)) below.get(box.className)?.add(box);
  return [...below.values()].some((boxes) => boxes.size >= fewest);
}

function postsAround(sentence: Element): Element[] {
  const boxes: Element[] = [];
  for (let at: Element | null = sentence, up = 0; at && up < mostUp; at = at.parentElement, up++)
    if (partsOf(at).some((parts) => parts.some((part) => words.has(part)))) boxes.push(at);
  return boxes;
}
