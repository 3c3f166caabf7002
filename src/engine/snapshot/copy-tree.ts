import { firstChild, localNameOf, nextSibling, nodeType, shadowRootOf, slotted } from '../dom/live';
import type { ElementStats } from '../page';
import { copyElement, copyNoscript, isNoscript, noscriptNodes } from './copy-node';
import { standalone } from './names';
import { addStats, addText, countSelf, noStats } from './stats';

/** Deeper than this, wrappers are left away and their content moves up: nothing readable nests so deep. */
const deepest = 200;

interface Frame {
  live: Element;
  copy: Element;
  stats: ElementStats;
  /** Null in a wrapper that is left away for depth: it writes into its parent's copy. */
  own: boolean;
  next: Iterator<Node>;
}

export interface CopiedTree {
  root: Element;
  stats: Map<Element, ElementStats>;
  origins: Map<Element, Element>;
}

function* siblings(parent: Node): Generator<Node> {
  for (let child: Node | null = firstChild(parent); child; child = nextSibling(child)) yield child;
}

/** The nodes a reader sees below an element: its shadow tree's where it has one, what a slot was given. */
function shown(live: Element): Iterator<Node> {
  const shadow = shadowRootOf(live);
  if (shadow) return siblings(shadow);
  if (isNoscript(live)) return noscriptNodes(live)[Symbol.iterator]();
  if (localNameOf(live) === 'slot') return slotted(live)[Symbol.iterator]();
  return siblings(live);
}

const holdsSomething = (stats: ElementStats, copy: Element): boolean =>
  stats.chars > 0 || copy.firstChild !== null || standalone.has(copy.localName) || (copy.localName === 'a' && copy.id !== '');

/**
 * Copies a live tree into the inert document in one walk, without recursion (pages nest 50,000 deep), dropping what
 * can never be read and every box that turns out empty, and counting what each element holds on the way up.
 */
export function copyTree(live: Element, inert: Document): CopiedTree {
  const stats = new Map<Element, ElementStats>();
  const origins = new Map<Element, Element>();
  const root = inert.createElement('div');
  origins.set(root, live);
  const stack: Frame[] = [{ live, copy: root, stats: noStats(), own: true, next: shown(live) }];

  while (true) {
    const top = stack[stack.length - 1] as Frame;
    const step = top.next.next();
    if (step.done) {
      stack.pop();
      const parent = stack[stack.length - 1];
      if (top.own) {
        countSelf(top.stats, top.copy.localName);
        stats.set(top.copy, top.stats);
        if (parent && holdsSomething(top.stats, top.copy)) parent.copy.append(top.copy);
      }
      if (!parent) return { root, stats, origins };
      addStats(parent.stats, top.stats);
      continue;
    }
    const child = step.value;
    const type = nodeType(child);
    if (type === 3) {
      const text = (child as Text).data;
      addText(top.stats, text);
      if (text !== '') top.copy.append(inert.createTextNode(text));
    } else if (type === 1) {
      const element = child as Element;
      if (stack.length > deepest) {
        stack.push({ live: element, copy: top.copy, stats: noStats(), own: false, next: shown(element) });
        continue;
      }
      const copy = isNoscript(element) ? copyNoscript(inert) : copyElement(element, inert);
      if (!copy) continue;
      origins.set(copy, element);
      stack.push({ live: element, copy, stats: noStats(), own: true, next: shown(element) });
    }
  }
}
