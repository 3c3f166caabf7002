import { gather } from '../../dom/gather';
import { isBlank, isElement, seenBeside, unwrap } from '../nodes';
import type { Step } from '../step';
import { isBlock } from '../structure/blocks';

const containers = 'p, div, section, article, td, li, dd, blockquote, main, header, footer, aside';
const isBreak = (node: Node): boolean => isElement(node) && node.localName === 'br';

/** The children of a box cut at empty lines (two breaks or more) and at boxes; null where a box stands. */
function paragraphsOf(parent: Element): Array<ChildNode[] | ChildNode> {
  const parts: Array<ChildNode[] | ChildNode> = [];
  let run: ChildNode[] = [];
  let breaks: ChildNode[] = [];
  const flush = () => {
    if (run.some((node) => !isBlank(node))) parts.push(run);
    else for (const node of run) if (isElement(node)) parts.push(node);
    run = [];
    for (const br of breaks) br.remove();
    breaks = [];
  };
  for (const child of [...parent.childNodes]) {
    if (isBreak(child)) breaks.push(child);
    else if (isBlank(child) && breaks.length > 0) run.push(child);
    else if (isElement(child) && isBlock(child)) {
      flush();
      parts.push(child);
    } else {
      if (breaks.length > 1) flush();
      else run.splice(lastSolid(run) + 1, 0, ...breaks);
      breaks = [];
      run.push(child);
    }
  }
  flush();
  return parts;
}

const lastSolid = (run: readonly ChildNode[]): number => run.findLastIndex((node) => !isBlank(node));

/** What only gives a text its face, as old pages and word processors wrap it: `<font>` is a `<span>` by now. */
const bare = (element: Element | null): element is Element =>
  element?.localName === 'span' && element.getAttributeNames().every((name) => name === 'class' || name === 'style');

/** The box that a break stands in, when nothing but faces of the text lie between: these would hide its paragraphs. */
function boxOf(br: Element): Element | null {
  while (bare(br.parentElement)) unwrap(br.parentElement);
  return br.parentElement;
}

/** Empty lines made of <br><br> are the ends of paragraphs; single breaks stay, as poems and addresses need them. */
export const breakChains: Step = (root, { page }) => {
  const parents = new Set<Element>();
  for (const br of root.querySelectorAll('br')) {
    const next = seenBeside(br, 'nextSibling');
    if (!next || !isBreak(next)) continue;
    const parent = boxOf(br);
    if (parent && (parent === root || parent.matches(containers)) && !parent.closest('pre')) parents.add(parent);
  }
  for (const parent of parents) {
    const split = parent.localName === 'p' && parent.parentElement !== null;
    const made = paragraphsOf(parent).map((part) => {
      if (!Array.isArray(part)) return part;
      const paragraph = page.document.createElement('p');
      for (const name of ['lang', 'dir'])
        if (split && parent.hasAttribute(name)) paragraph.setAttribute(name, parent.getAttribute(name) ?? '');
      paragraph.append(gather(part, page.document));
      return paragraph;
    });
    const [first, ...rest] = made;
    if (!split) parent.replaceChildren(gather(made, page.document));
    else if (first instanceof Element && first.localName === 'p') {
      // The paragraph itself stays, as the first of its parts.
      parent.replaceChildren(gather(first.childNodes, page.document));
      parent.after(gather(rest, page.document));
    } else parent.replaceWith(gather(made, page.document));
  }
};
