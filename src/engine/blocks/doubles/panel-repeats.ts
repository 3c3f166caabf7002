import type { Block } from '../block';
import { type Decision, takeBack } from '../decide';

const panels = '[role="tabpanel"]';
/** Doubles to each block that a panel alone has: where there are more, it is a copy. */
const most = 3;

/**
 * A choice with what several panels of one row of tabs say alike: whoever reads how it is done in Go is shown that panel alone,
 * and what the one for Python says as well is a step of both.
 */
export function withPanelRepeats(decision: Decision, blocks: readonly Block[]): Decision {
  const { keep, doubles } = decision;
  const again = new Map<Element, number[]>();
  for (const [index, first] of doubles) {
    const [panel, other] = [panelOf(blocks[index]), panelOf(blocks[first])];
    if (!panel || !other || panel === other || panel.parentElement !== other.parentElement) continue;
    again.set(panel, [...(again.get(panel) ?? []), index]);
  }
  const back = [...again].filter(([panel, those]) => {
    const own = blocks.filter(({ index, element }) => keep[index] && panel.contains(element));
    return own.length > 0 && those.length <= own.length * most;
  });
  return takeBack(decision, new Set(back.flatMap(([, those]) => those)));
}

const panelOf = (block: Block | undefined): Element | null => block?.element.closest(panels) ?? null;
