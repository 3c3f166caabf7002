import { setsApart } from '../../../blocks/boundaries';

/** The texts of a line. */
export type Line = readonly Text[];

/** The nearest boxes around the breaks of a page, which are what has lines that only breaks set apart. */
export function boxesOfLines(root: Element): Set<Element> {
  const boxes = new Set<Element>();
  for (const end of root.querySelectorAll('br')) {
    let at = end.parentElement;
    while (at && !setsApart(at)) at = at.parentElement;
    if (at) boxes.add(at);
  }
  return boxes;
}

/** The lines right in a box, in runs that its inner boxes end. */
export function runsOfLines(box: Element): Line[][] {
  const runs: Text[][][] = [[[]]];
  let node = box.firstChild;
  while (node) {
    const isText = node.nodeType === Node.TEXT_NODE;
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    const isBox = isElement && setsApart(node as Element);
    const isBreak = isElement && (node as Element).localName === 'br';
    if (isBox) runs.push([[]]);
    else if (isBreak) runs.at(-1)?.push([]);
    else if (isText && (node as Text).data.trim())
      runs
        .at(-1)
        ?.at(-1)
        ?.push(node as Text);
    node = (isBox || isBreak ? null : node.firstChild) ?? after(node, box);
  }
  return runs.map((run) => run.filter((line) => line.length > 0)).filter((run) => run.length > 0);
}

/** What follows a node in a box, in page order, when its inside is done with. */
function after(node: Node, box: Element): ChildNode | null {
  for (let at: Node | null = node; at && at !== box; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
