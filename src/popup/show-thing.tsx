import type { Removed } from '../engine/article';
import { message } from '../platform/i18n';
import { send } from '../platform/messages';
import type { TabReport } from '../platform/report';

interface Props {
  thing: Removed;
  tabId: number;
  /** While the page is tidied: for each thing on it whether it is hidden now. */
  tidied?: Readonly<Record<string, boolean>>;
  take: (report: TabReport) => void;
}

/** Shows one thing where it stood: in the clean view, or on the page itself where that is tidied. */
export function ShowThing({ thing, tabId, tidied, take }: Props) {
  const { id, preview } = thing;
  if (tidied && !(id in tidied)) return null;
  const shown = tidied?.[id] ?? true;
  const words = message(shown ? 'popup_showThing' : 'popup_hideThing');
  const show = async () => {
    const report = await send('tab:show', { tabId, thing: { id, preview }, shown });
    if (tidied) take(report);
    else window.close();
  };
  return (
    <button type="button" class="link" aria-label={message('view_about', words, preview || message('popup_noWords'))} onClick={show}>
      {words}
    </button>
  );
}
