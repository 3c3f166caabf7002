import type { Removed } from '../../../engine/article';
import { message, uiLocale } from '../../../platform/i18n';
import type { OpenView } from '../../open-view';
import { Thing } from './thing';

/** What the reader's own rules took: first, and one by one, for here is the way back from a slip of the hand. */
export function OwnThings({ view, things }: { view: OpenView; things: readonly Removed[] }) {
  return (
    <li>
      <h3>
        {message('view_ownThings')} <span class="quiet">{new Intl.NumberFormat(uiLocale()).format(things.length)}</span>
      </h3>
      <ul>
        {things.map((thing) => (
          <li key={thing.id}>
            <Thing view={view} thing={thing} />
          </li>
        ))}
      </ul>
    </li>
  );
}
