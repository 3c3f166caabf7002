import { Ledger } from '../../../../src/engine/article/ledger';
import { restore } from '../../../../src/engine/article/restore';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

/** Leaves the whole body of a page out as one box, and gives what the view shows when a reader asks for it. */
function restored(html: string): string {
  document.body.innerHTML = html;
  const page = snapshot(document);
  if (!page) throw new Error('no page');
  const ledger = new Ledger();
  ledger.cut([...page.root.childNodes], { kind: 'promo', reason: { id: 'promo' }, rule: 'test' });
  const box = document.createElement('div');
  box.append(restore(page, ledger, ledger.removed[0]?.id ?? ''));
  return box.innerHTML.replace(/>\s+</g, '><').trim();
}

const harness = { restored };
export type Harness = typeof harness;
Object.assign(globalThis, harness);
