import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';

/** In characters: what opens a note on somebody or something is called by the name. */
const longest = 60;

/** Names in the middle of kept sentences that can be pressed for a note on who that is (`said <button>Thomas Malone,</button> the director`): buttons are no part of a text to a block model. */
export function namesToPress(page: Page, kept: ReadonlySet<Text>): Text[] {
  const isKept = (node: Node | null): boolean =>
    node?.nodeType === Node.TEXT_NODE && kept.has(node as Text) && /\p{L}/u.test((node as Text).data);
  return [...page.root.querySelectorAll('p button, li button')]
    .filter((button) => page.stats(button).chars <= longest && isKept(button.previousSibling) && isKept(button.nextSibling))
    .flatMap(textsIn);
}
