import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { labelledPanels } from '../../../tidy/structure/labelled-panels';
import type { Chars } from '../../kept';

/**
 * The panels of tabs beside one that is kept, another language or another system, with the tabs that name them: a page
 * shows one of them at a time, and readers without its scripts want theirs.
 */
export function tabPanels(page: Page, chars: Chars): Element[] {
  const panels = [...page.root.querySelectorAll('[role=tabpanel]')];
  const isKept = (panel: Element): boolean => chars(panel) > 0 && chars(panel) >= page.stats(panel).chars / 2;
  const groups = new Set(panels.filter(isKept).map(({ parentElement }) => parentElement as Element));
  const labelled = labelledPanels(page.root).filter(
    ({ panels: all }) => all.some(isKept) && all.every((panel) => page.stats(panel).inputs === 0),
  );
  const byLabel = labelled.flatMap(({ labels, panels: all }) => [...labels, ...all]);
  const byRole = [...groups].flatMap((group) => {
    const all = [...group.children].filter((child) => child.matches('[role=tabpanel]'));
    if (all.some((panel) => page.stats(panel).inputs > 0)) return [];
    // Panels that differ only in their picture say nothing more.
    if (new Set(all.map(textOf)).size < 2) return [];
    const names = namesOf(group) ?? group.parentElement?.querySelector(':scope > [role=tablist]');
    return names ? [names, ...all] : all;
  });
  return [...byRole, ...byLabel];
}

/** The tabs of a group, maybe in a box of their own; a panel may hold others. */
const namesOf = (group: Element): Element | undefined =>
  [...group.querySelectorAll('[role=tablist]')].find((list) => {
    const panel = list.closest('[role=tabpanel]');
    return panel === null || panel === group || !group.contains(panel);
  });
