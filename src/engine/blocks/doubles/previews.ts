import { conceptsOf } from '../../words/labels';
import { fold } from '../../words/fold';
import type { Page } from '../../page';
import type { Block } from '../block';
import { type Decision, leaveOut, takeBack } from '../decide';

/** In characters: "Continue reading". */
const longestLabel = 40;
/** In blocks, before and behind the button. */
const reach = 30;
/** In characters: less than that may begin two lines by chance, where nothing else is said twice. */
const leastStump = 40;

/**
 * A choice without the beginning of a text that stands there again in whole, behind the button that opens it: what breaks off before
 * the button goes on behind it. The whole is taken in place of its beginning, unless the page hides it.
 */
export function withoutPreviews(decision: Decision, blocks: readonly Block[], page: Page): Decision {
  const { keep, doubles } = decision;
  const gone = new Map<number, number>();
  const back = new Set<number>();
  for (const { index: button, text } of blocks) {
    if (text.length > longestLabel || !conceptsOf(fold(text))?.has('read-more')) continue;
    const stump = lastKept(button, keep);
    if (stump === undefined || gone.has(stump)) continue;
    const goesOn = next(button, blocks).find((at) => (keep[at] || doubles.has(at)) && continues(blocks[stump], blocks[at]));
    if (goesOn === undefined || page.hidden((blocks[goesOn] as Block).element)) continue;
    const again = next(button, blocks).filter((at) => isBefore(doubles.get(at), button));
    if (again.length === 0 && (blocks[stump] as Block).text.length < leastStump) continue;
    gone.set(stump, goesOn);
    for (const at of again) {
      gone.set(doubles.get(at) as number, at);
      back.add(at);
    }
  }
  return gone.size > 0 ? leaveOut(takeBack(decision, back), gone) : decision;
}

function lastKept(button: number, keep: readonly boolean[]): number | undefined {
  for (let at = button - 1; at >= 0 && at >= button - reach; at--) if (keep[at]) return at;
  return undefined;
}

const next = (button: number, blocks: readonly Block[]): number[] => blocks.slice(button + 1, button + 1 + reach).map(({ index }) => index);

const isBefore = (first: number | undefined, button: number): boolean => first !== undefined && first < button && first >= button - reach;

const continues = (stump: Block | undefined, whole: Block | undefined): boolean =>
  stump !== undefined && whole !== undefined && whole.text.length > stump.text.length && whole.text.startsWith(stump.text);
