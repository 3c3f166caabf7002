import type { Page } from '../page';
import { sanitise } from '../sanitise/sanitise';
import { tidy } from '../tidy/tidy';
import type { Ledger } from './ledger';
import { plainText } from './plain-text';

/**
 * The sanitised nodes of something left out, ready to be shown in its gap; empty for an id that is not in the ledger.
 * What tidying an article leaves nothing of (the edit link of a section, a field's label) is shown as its plain words.
 */
export function restore(page: Page, ledger: Ledger, id: string): DocumentFragment {
  const nodes = ledger.nodes(id);
  const box = page.document.createElement('div');
  for (const node of nodes) box.appendChild(page.document.importNode(node, true));
  // A heading at its end stood over what comes after it on the page: it is not the box's to lose.
  tidy(box, page, { without: ['orphanHeadings'] });
  const shown = sanitise(box);
  if (shown.textContent?.trim()) return shown;
  const words = plainText(nodes);
  if (words === '') return shown;
  const line = page.document.createElement('p');
  line.textContent = words;
  const plain = page.document.createElement('div');
  plain.append(line);
  return sanitise(plain);
}
