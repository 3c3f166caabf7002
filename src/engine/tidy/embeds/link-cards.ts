import { linkCardsIn } from '../../dom/link-cards';
import { linesOf } from '../../dom/lines-of';
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
