import type { Removed } from '../../../engine/article';
import { reasonText } from '../../../platform/i18n';
import type { OpenView } from '../../open-view';
import { Actions } from './actions';
import { Preview } from './preview';

/** One thing left out: its first words, why it is not in the text, and what can be done about it. */
export function Thing({ view, thing }: { view: OpenView; thing: Removed }) {
  return (
    <>
      <Preview of={thing.preview} />
      <p class="reason">{reasonText(thing.reason)}</p>
      <Actions view={view} things={[thing]} />
    </>
  );
}
