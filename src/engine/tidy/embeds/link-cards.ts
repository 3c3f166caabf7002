import { isInline } from '../../dom/inline';
import { linkCardsIn } from '../../dom/link-cards';
import { collapse } from '../../dom/text';
import type { Step } from '../step';

/** Cards for links are a line with the link and one with what they say of it. */
export const linkCards: Step = (root, { page }) => {
  for (const { box, link } of linkCardsIn(root)) {
    const [title, ...others] = linesOf(box);
    if (!title) continue;
    const more = others.filter((line) => !isAddress(line));
    const line = page.document.createElement('p');
    const anchor = page.document.createElement('a');
    anchor.setAttribute('href', link.getAttribute('href') ?? '');
    anchor.append(title);
    line.append(anchor);
    if (more.length > 0) line.append(page.document.createElement('br'), more.join(' · '));
    box.replaceWith(line);
  }
};

/** Where a card leads, as it shows below its title. */
const isAddress = (line: string): boolean => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(line);

/** The lines of a card: what its boxes and breaks set apart. */
function linesOf(card: Element): string[] {
  const lines = [''];
  let last: Element | undefined;
  const walker = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if ((node as Element).localName === 'br') lines.push('');
      continue;
    }
    const box = boxOf(node as Text, card);
    if (box !== last) lines.push('');
    last = box;
    lines.push(`${lines.pop()} ${(node as Text).data}`);
  }
  return lines.map(collapse).filter(Boolean);
}

function boxOf(text: Text, card: Element): Element {
  let box = text.parentElement as Element;
  while (box !== card && isInline(box) && box.parentElement) box = box.parentElement;
  return box;
}
