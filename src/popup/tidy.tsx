import { message } from '../platform/i18n';
import { send } from '../platform/messages';
import type { TabReport } from '../platform/report';

interface Props {
  tidied: boolean;
  tabId: number;
  take: (report: TabReport) => void;
}

/** For readers who stay on the page: the same things hidden where they stand, and shown again. */
export function Tidy({ tidied, tabId, take }: Props) {
  return (
    <button type="button" class="aside" aria-pressed={tidied} onClick={async () => take(await send('tab:tidy', { tabId, on: !tidied }))}>
      {message(tidied ? 'popup_untidy' : 'popup_tidy')}
    </button>
  );
}
