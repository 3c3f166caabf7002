import { firstChild, localNameOf, nextSibling, nodeType, shadowRootOf, slotted } from '../dom/live';
import { isMachineTime } from '../dom/machine-time';
import { isPlace } from '../dom/is-place';
import type { ElementStats } from '../page';
import { answerIn } from './drawn-answer';
import { copyElement, copyNoscript, noscriptNodes } from './copy-node';
import { countedUp } from './counted-up';
import { pieceOf } from './cut-text';
import { standalone } from './names';
import { afterWaiting, latePartsOf } from './late-parts';
import { closeHeading, ranAway } from './runaway-heading';
import { isIconName } from './icon-name';
import { isPageData } from './page-data';
import { placesWanted } from './places-wanted';
import { standFor } from './stand-for';
import { addStats, addText, countSelf, noStats } from './stats';

/** Deeper than this, wrappers are left away and their content moves up: nothing readable nests so deep. */
const deepest = 200;

interface Frame {
  live: Element;
  copy: Element;
  stats: ElementStats;
  /** False in a wrapper that is left away, for depth or because it came late: it writes into its parent's copy. */
  own: boolean;
  /** In a part that came late: the page would show it once it stands where it belongs. */
  late: boolean;
  /** The next child to look at, where children are siblings; null at the end. */
  next: Node | null;
  /** Where they are not (what a slot was given): the rest of them, in order. */
  rest: Node[] | null;
}

export interface CopiedTree {
  root: Element;
  stats: Map<Element, ElementStats>;
  origins: Map<Element, Element>;
  /** What the page shows only when its scripts have put it where it stands here. */
  late: Set<Element>;
}

/** Starts on the nodes a reader sees below an element: its shadow tree's where it has one, what a slot was given. */
function frame(live: Element, name: string, copy: Element, { own = true, late = false } = {}): Frame {
  const listed = name === 'noscript' ? noscriptNodes(live) : name === 'slot' ? slotted(live) : null;
  const parent = listed ? null : (shadowRootOf(live) ?? live);
  return { live, copy, own, late, stats: noStats(), next: parent && firstChild(parent), rest: listed?.reverse() ?? null };
}

function nextChild(of: Frame): Node | undefined {
  if (of.rest) return of.rest.pop();
  const child = of.next;
  if (!child) return undefined;
  of.next = nextSibling(child);
  return child;
}

/** An empty element may be the place that a link leads to, or hold a time that a script would write out: `<a title="2024-…Z"></a>` (NodeBB), `<… ts="…">` (Reddit). */
const holdsSomething = (stats: ElementStats, copy: Element, wanted: ReadonlySet<string>): boolean =>
  stats.chars > 0 ||
  copy.firstChild !== null ||
  standalone.has(copy.localName) ||
  isMachineTime(copy.getAttribute('title') ?? copy.getAttribute('ts') ?? '') ||
  (copy.id !== '' && (copy.localName === 'a' || (copy.localName === 'span' && wanted.has(copy.id))));

/** What a player says to browsers that know no players: nobody reads it. */
const isFallback = (child: Node, { localName }: Element): boolean =>
  (localName === 'video' || localName === 'audio') && !(nodeType(child) === 1 && /^(?:source|track)$/.test(localNameOf(child as Element)));

/**
 * Copies a live tree into the inert document in one walk, without recursion (pages nest 50,000 deep), dropping what
 * can never be read and every box that turns out empty, and counting what each element holds on the way up.
 */
export function copyTree(live: Element, inert: Document): CopiedTree {
  const stats = new Map<Element, ElementStats>();
  const origins = new Map<Element, Element>();
  const root = inert.createElement('div');
  origins.set(root, live);
  const wanted = placesWanted(live);
  const parts = latePartsOf(live);
  const moved = new Set(parts.values());
  const late = new Set<Element>();
  const stack: Frame[] = [frame(live, localNameOf(live), root)];
  const closed = (of: Frame): Element => {
    const { box, stats: own } = closeHeading(of.copy, inert);
    stats.set(box, of.stats).set(of.copy, own);
    origins.set(box, of.live);
    return box;
  };

  while (true) {
    const top = stack[stack.length - 1] as Frame;
    const child = nextChild(top);
    if (!child) {
      stack.pop();
      const parent = stack[stack.length - 1];
      if (top.own) {
        countSelf(top.stats, isPlace(top.live) ? 'span' : top.copy.localName);
        stats.set(top.copy, top.stats);
        const whole = ranAway(top.copy, top.stats) ? closed(top) : top.copy;
        if (parent && holdsSomething(top.stats, top.copy, wanted)) parent.copy.appendChild(whole);
      }
      if (!parent) return { root, stats, origins, late };
      addStats(parent.stats, top.stats);
      continue;
    }
    const type = nodeType(child);
    if (isFallback(child, top.copy)) continue;
    if (type === 3) {
      const said = (child as Text).data;
      if (isPageData(said, top.live)) continue;
      const text = isIconName(said, top.live)
        ? answerIn(top.live, localNameOf(top.live), said)
        : (countedUp(said, child, top.live) ?? said);
      addText(top.stats, text);
      if (text !== '') top.copy.appendChild(inert.createTextNode(text));
    } else if (type === 1) {
      const element = child as Element;
      const name = localNameOf(element);
      if (moved.has(element)) continue;
      const part = parts.get(element);
      if (part) {
        top.next = afterWaiting(element);
        stack.push(frame(part, localNameOf(part), top.copy, { own: false, late: true }));
        continue;
      }
      const piece = pieceOf(element, name, top.copy);
      if (piece === 'line' && top.copy.firstChild) top.copy.appendChild(inert.createTextNode(' '));
      if (piece || stack.length > deepest) {
        stack.push(frame(element, name, top.copy, { own: false, late: top.late }));
        continue;
      }
      const instead = standFor(element, name, inert);
      if (instead) {
        origins.set(instead, element);
        const own = noStats();
        addText(own, instead.textContent ?? '');
        stats.set(instead, own);
        addStats(top.stats, own);
        top.copy.appendChild(instead);
        continue;
      }
      const copy = name === 'noscript' ? copyNoscript(inert) : copyElement(element, name, inert);
      if (!copy) continue;
      origins.set(copy, element);
      if (top.late) late.add(copy);
      stack.push(frame(element, name, copy));
    }
  }
}
