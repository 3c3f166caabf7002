import { countWords } from '../../engine/article/count-words';
import { reasonText } from '../../platform/i18n';
import type { OpenView } from '../open-view';
import { boxesOf, type Leaf, leavesIn, leavesOf, textOf } from './blocks';
import { hiddenHere } from './hidden-here';
import { type Plan, previewOf, type Reach } from './plan';

/** What was hidden, and the way back. */
export interface Hidden {
  undo: () => Promise<void>;
}

let made = 0;

/** Hides what a plan says, in the open view at once; a rule is kept first, so that nothing seems to be hidden for good that is not. */
export async function hideBlock(view: OpenView, plan: Plan, reach: Reach): Promise<Hidden | { refused: string }> {
  const outlook = plan.outlooks[reach];
  if ('refused' in outlook) return outlook;
  const { live, leaves } = plan.pointed;
  const all = leavesOf(view.article, view.body);
  if (reach === 'now') {
    const forget = live && view.rules.leaveOutNow(live);
    return takeOut(
      view,
      [leaves],
      async () => forget?.(),
      () => hideBlock(view, plan, reach),
    );
  }
  const { rules } = view;
  const rule = { hosts: outlook.hosts, remove: outlook.marks };
  // The engine has the last word: what it would take back on the next page must not be promised on this one.
  const [undone] = (await rules.attempt(rule)).undone;
  if (undone) return { refused: reasonText(undone.because) };
  // What the reader kept before would win over the new rule.
  const keeping = await rules.about(outlook.live, 'keep');
  const saved = await rules.save(rule);
  if ('refused' in saved) return saved;
  for (const { id } of keeping) await rules.forget(id);
  const forget = async () => {
    await rules.forget(saved.id);
    for (const { rule } of keeping) await rules.save(rule);
  };
  const blocks = outlook.live.map((one) => leavesIn(all, one));
  return takeOut(view, blocks, forget, () => hideBlock(view, plan, reach));
}

/** Takes blocks out of the open view, each with all its parts; `forget` lets them stay, `again` hides them once more. */
function takeOut(view: OpenView, blocks: readonly (readonly Leaf[])[], forget: () => Promise<void>, again: () => Promise<unknown>): Hidden {
  const { leftOut, host, body } = view;
  const ids = blocks
    .filter((leaves) => leaves.length > 0)
    .map((leaves) => {
      const id = `hidden-${++made}`;
      const thing = {
        id,
        kind: 'other',
        reason: { id: 'hidden_by_you' },
        rule: `reader:${host}`,
        preview: previewOf(leaves),
        words: countWords(textOf(leaves)),
      } as const;
      leftOut.take(boxesOf(body, leaves), thing);
      return id;
    });
  const here = hiddenHere(view);
  const undo = async () => {
    await forget();
    for (const id of ids.toReversed()) {
      leftOut.putBack(id);
      here.delete(id);
    }
  };
  for (const id of ids)
    here.set(id, async () => {
      await undo();
      return async () => void (await again());
    });
  return { undo };
}
