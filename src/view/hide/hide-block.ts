import { countWords } from '../../engine/article/count-words';
import type { OpenView } from '../open-view';
import { boxesOf, type Leaf, leavesIn, leavesOf, textOf } from './blocks';
import { type Plan, previewOf, type Reach } from './plan';

/** What was hidden, and the way back. */
export interface Hidden {
  undo: () => Promise<void>;
}

let made = 0;

/** Hides what a plan says, in the open view at once; a rule is kept first, so that nothing seems to be hidden for good that is not. */
export async function hideBlock(view: OpenView, { pointed, outlooks }: Plan, reach: Reach): Promise<Hidden | { refused: string }> {
  const outlook = outlooks[reach];
  if ('refused' in outlook) return outlook;
  const { live, leaves } = pointed;
  if (reach === 'now') {
    const forget = live && view.rules.leaveOutNow(live);
    const putBack = takeOut(view, [leaves]);
    return { undo: async () => (forget?.(), putBack()) };
  }
  const saved = await view.rules.save({ hosts: outlook.hosts, remove: outlook.marks });
  if ('refused' in saved) return saved;
  const all = leavesOf(view.article, view.body);
  const putBack = takeOut(view, outlook.live.map((one) => leavesIn(all, one)));
  return {
    undo: async () => {
      await view.rules.forget(saved.id);
      putBack();
    },
  };
}

/** Takes blocks out of the open view, each with all its parts; returns how to put them back. */
function takeOut({ leftOut, host, body }: OpenView, blocks: readonly (readonly Leaf[])[]): () => void {
  const ids = blocks
    .filter((leaves) => leaves.length > 0)
    .map((leaves) => {
      const id = `hidden-${++made}`;
      const thing = { id, kind: 'other', reason: { id: 'hidden_by_you' }, rule: `reader:${host}`, preview: previewOf(leaves), words: countWords(textOf(leaves)) } as const;
      leftOut.take(boxesOf(body, leaves), thing);
      return id;
    });
  return () => ids.toReversed().forEach((id) => leftOut.putBack(id));
}
