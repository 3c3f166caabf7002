import { isInline } from './inline';
import { collapse } from './text';

/** The lines of a box: what its boxes and breaks set apart. */
export function linesOf(around: Element): string[] {
  const lines = [''];
  let last: Element | undefined;
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if ((node as Element).localName === 'br') lines.push('');
      continue;
    }
    const box = boxOf(node as Text, around);
    if (box !== last) lines.push('');
    last = box;
    lines.push(`${lines.pop()} ${(node as Text).data}`);
  }
  return lines.map(collapse).filter(Boolean);
}

function boxOf(text: Text, around: Element): Element {
  let box = text.parentElement as Element;
  while (box !== around && isInline(box) && box.parentElement) box = box.parentElement;
  return box;
}
