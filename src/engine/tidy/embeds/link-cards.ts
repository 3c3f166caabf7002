import { linkCardsIn } from '../../dom/link-cards';
import { linesOf } from '../../dom/lines-of';
import { textOf } from '../../dom/text';
import type { Step } from '../step';

/** Cards for links are a line with the link and one with what they say of it. */
export const linkCards: Step = (root, { page }) => {
  for (const { box, link } of linkCardsIn(root)) {
    const lines = linesOf(box);
    // Over the link may stand what sort of card it is, "Read also", or whose page it leads to.
    const title = [textOf(link), lines[0]].find((said) => said && lines.some((line) => begins(line, said)));
    if (!title) continue;
    const more = lines
      .map((line) => (begins(line, title) ? line.slice(title.length).trim() : line))
      .filter((line) => line && !isAddress(line));
    const line = page.document.createElement('p');
    const anchor = page.document.createElement('a');
    anchor.setAttribute('href', link.getAttribute('href') ?? '');
    anchor.append(title);
    line.append(anchor);
    if (more.length > 0) line.append(page.document.createElement('br'), more.join(' · '));
    box.replaceWith(line);
  }
};

const begins = (line: string, said: string): boolean => line === said || line.startsWith(`${said} `);

/** Where a card leads, as it shows below its title. */
const isAddress = (line: string): boolean => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(line);
