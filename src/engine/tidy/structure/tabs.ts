import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Step } from '../step';
import { nameLine } from './name-line';

/** Panels of tabs stand one below the other, each under its own name. */
export const tabs: Step = (root) => {
  for (const list of root.querySelectorAll('[role=tablist]')) {
    const names = [...list.querySelectorAll('[role=tab]')];
    const panels = [...(list.parentElement?.querySelectorAll('[role=tabpanel]') ?? [])];
    if (names.length === 0 || names.length !== panels.length || saysMore(list)) continue;
    for (const [i, panel] of panels.entries()) nameOver(panel, textOf(names[i] as Element));
    list.remove();
  }
};

/** A line with the name, where the page has none for its narrow form. */
function nameOver(panel: Element, name: string): void {
  const before = panel.previousElementSibling;
  if (before && textOf(before) === name) return;
  panel.prepend(nameLine(panel.ownerDocument, name));
}

/** Accordions are called lists of tabs too, and hold what they open. */
const saysMore = (list: Element): boolean =>
  textsIn(list).some((text) => !text.parentElement?.closest('[role=tab], [role=tabpanel]')?.matches('[role=tab]'));
