import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Step } from '../step';
import { nameLine } from './name-line';
import { labelledPanels } from './labelled-panels';

const headings = 'h1, h2, h3, h4, h5, h6, caption';

/** Panels of tabs stand one below the other, each under its own name. */
export const tabs: Step = (root) => {
  for (const list of root.querySelectorAll('[role=tablist]')) {
    const names = [...list.querySelectorAll('[role=tab]')];
    const panels = [...(list.parentElement?.querySelectorAll('[role=tabpanel]') ?? [])];
    if (names.length === 0 || saysMore(list)) continue;
    if (names.length === panels.length) for (const [i, panel] of panels.entries()) nameOver(panel, textOf(names[i] as Element));
    else if (!nameOwn(names, panels)) continue;
    list.remove();
  }
  for (const { labels, panels } of labelledPanels(root)) {
    for (const [i, panel] of panels.entries()) nameOver(panel, textOf(labels[i] as Element));
    (labels[0] as Element).parentElement?.remove();
  }
};

/** Some panels may be gone, as a shop's reviews are: tabs name theirs by its id. */
function nameOwn(names: readonly Element[], panels: readonly Element[]): boolean {
  const byId = new Map(panels.filter(({ id }) => id !== '').map((panel) => [panel.id, panel]));
  const owns = names.map((name) => [name, idOf(name)] as const);
  if (owns.some(([, id]) => id === '') || !owns.some(([, id]) => byId.has(id))) return false;
  for (const [name, id] of owns) {
    const panel = byId.get(id);
    if (panel) nameOver(panel, textOf(name));
  }
  return true;
}

function idOf(name: Element): string {
  const own = [name, ...name.querySelectorAll('a[href^="#"]')];
  return own.map((one) => one.getAttribute('aria-controls') ?? one.getAttribute('href')?.slice(1) ?? '').find((id) => id !== '') ?? '';
}

/** A line with the name, where the page has none for its narrow form and the panel none of its own. */
function nameOver(panel: Element, name: string): void {
  const before = panel.previousElementSibling;
  // Its own may be gone.
  if (textOf(panel) === '' && !panel.querySelector('img')) return;
  const own = panel.querySelector(headings);
  if ((before && textOf(before) === name) || (own && textOf(own) === name)) return;
  panel.prepend(nameLine(panel.ownerDocument, name));
}

/** Accordions are called lists of tabs too, and hold what they open. */
const saysMore = (list: Element): boolean =>
  textsIn(list).some((text) => !text.parentElement?.closest('[role=tab], [role=tabpanel]')?.matches('[role=tab]'));
