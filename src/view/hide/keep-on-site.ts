import { message } from '../../platform/i18n';
import { candidates } from '../../rules/make/candidates';
import { chooseMarks } from '../../rules/make/choose-marks';
import { hostKey } from '../../rules/page-host';
import type { RuleMark } from '../../rules/rule';
import type { OpenView } from '../open-view';
import { factsOf } from './facts-of';
import { hiddenHere } from './hidden-here';
import { forgetRules, forNow, isOwn } from './own-rules';

type Kept = { undo: () => Promise<void> } | { refused: string };

/**
 * Keeps what was left out, on this site from now on: what the reader's own rule took by forgetting that rule, everything else
 * by a `keep` rule that knows the block by all that may tell it again.
 */
export const keepOnSite =
  (view: OpenView) =>
  async (id: string): Promise<Kept> => {
    const here = hiddenHere(view).get(id);
    if (here) return { undo: await here() };
    const { article, rules, leftOut, host } = view;
    const thing = article.removed.find((removed) => removed.id === id);
    const live = article.origins(id);
    if (thing?.rule === forNow) {
      const leaveOut = rules.leaveInNow(live);
      leftOut.keep(id);
      return {
        undo: async () => {
          leaveOut();
          leftOut.leaveOutAgain(id);
        },
      };
    }
    const taking = thing && isOwn(thing) ? await rules.about(live, 'remove') : [];
    if (taking.length > 0) return { undo: await forgetRules(view, taking) };
    const keep = live.flatMap((element) => marksFor(view, element, thing?.kind ?? 'other'));
    if (keep.length === 0) return { refused: message('hide_nothingToKeepBy') };
    const saved = await rules.save({ hosts: [hostKey(host)], keep });
    if ('refused' in saved) return saved;
    leftOut.keep(id);
    return {
      undo: async () => {
        await rules.forget(saved.id);
        leftOut.leaveOutAgain(id);
      },
    };
  };

function marksFor({ rules }: OpenView, live: Element, kind: RuleMark['kind']): RuleMark[] {
  const tried = candidates(factsOf(live), kind);
  const find = rules.finder();
  const made = chooseMarks(tried, ({ mark }) => {
    const found = find(mark) ?? [];
    // What holds the block would be kept with it, and with it what else it holds.
    const wider = found.some((hit) => hit !== live && Node.prototype.contains.call(hit, live));
    return { own: found.includes(live), others: found.filter((hit) => hit !== live).length, prose: wider };
  });
  return 'marks' in made ? made.marks : [];
}
