import { message } from '../../platform/i18n';
import { candidates } from '../../rules/make/candidates';
import { chooseMarks } from '../../rules/make/choose-marks';
import type { RuleMark } from '../../rules/rule';
import type { OpenView } from '../open-view';
import { factsOf } from './facts-of';

type Kept = { undo: () => Promise<void> } | { refused: string };

/** Keeps what was left out, on this site from now on: a `keep` rule by all that may tell the block again. */
export const keepOnSite =
  (view: OpenView) =>
  async (id: string): Promise<Kept> => {
    const { article, rules, leftOut, host } = view;
    const kind = article.removed.find((thing) => thing.id === id)?.kind ?? 'other';
    const keep = article.origins(id).flatMap((live) => marksFor(view, live, kind));
    if (keep.length === 0) return { refused: message('hide_nothingToKeepBy') };
    const saved = await rules.save({ hosts: [host.replace(/^www\./, '')], keep });
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
  const hits = rules.find(tried.map(({ mark }) => mark));
  const trials = tried.map((candidate, at) => {
    const found = hits[at] ?? [];
    // What holds the block would be kept with it, and with it what else it holds.
    const wider = found.some((hit) => hit !== live && Node.prototype.contains.call(hit, live));
    return { ...candidate, own: found.includes(live), others: found.filter((hit) => hit !== live).length, prose: wider };
  });
  const made = chooseMarks(trials);
  return 'marks' in made ? made.marks : [];
}
