import { isBlockLevel } from '../blocks/boundaries';
import { collapse } from '../dom/text';

/** The text of neighbouring nodes as a reader would say it: boxes, cells and links beside each other are kept apart. */
export function plainText(nodes: readonly Node[]): string {
  let text = '';
  const add = (node: Node): void => {
    if (node.nodeType === 3) {
      text += (node as Text).data;
      return;
    }
    if (node.nodeType !== 1) return;
    const name = (node as Element).localName;
    const apart = isBlockLevel(name) || name === 'a' || name === 'br';
    if (apart) text += ' ';
    for (let child = node.firstChild; child; child = child.nextSibling) add(child);
    if (apart) text += ' ';
  };
  for (const node of nodes) add(node);
  return collapse(text);
}
