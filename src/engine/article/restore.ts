import type { Page } from '../page';
import { sanitise } from '../sanitise/sanitise';
import { tidy } from '../tidy/tidy';
import type { Ledger } from './ledger';

/** The sanitised nodes of something left out, ready to be shown in its gap; empty for an id that is not in the ledger. */
export function restore(page: Page, ledger: Ledger, id: string): DocumentFragment {
  const box = page.document.createElement('div');
  box.append(...ledger.nodes(id).map((node) => page.document.importNode(node, true)));
  tidy(box, page);
  return sanitise(box);
}
