import type { Page } from '../page';
import type { Ledger } from './ledger';

/** The live elements behind a removed block, or the nearest one behind a shown node; none for what the engine made. */
export function originsOf(page: Page, ledger: Ledger, of: string | Node): Element[] {
  const nodes = typeof of === 'string' ? ledger.nodes(of) : [of];
  const live = nodes.map((node) => nearest(page, node)).filter((element) => element !== undefined);
  return [...new Set(live)];
}

function nearest(page: Page, node: Node): Element | undefined {
  for (let at: Node | null = node; at; at = at.parentNode) {
    const origin = at instanceof Element ? page.origin(at) : undefined;
    if (origin) return origin;
  }
  return undefined;
}
