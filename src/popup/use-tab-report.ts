import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser';
import { send } from '../platform/messages';
import { patience } from '../platform/patience';
import type { TabReport } from '../platform/report';

export interface TabState {
  tabId: number | undefined;
  /** The page's address, where the browser tells it. */
  address: string;
  /** Nothing while the page is being read. */
  report: TabReport | undefined;
  /** Asks the page once more. */
  again: () => void;
  /** Takes what the page answered to something the popup asked for. */
  take: (report: TabReport) => void;
}

/** What the tab in front holds. */
export function useTabReport(): TabState {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Asked>({ tabId: undefined, address: '', report: undefined });
  useEffect(() => {
    const stop = new AbortController();
    setState((last) => ({ ...last, report: undefined }));
    void ask((asked) => stop.signal.aborted || setState(asked));
    return () => stop.abort();
  }, [turn]);
  return { ...state, again: () => setTurn(turn + 1), take: (report) => setState((last) => ({ ...last, report })) };
}

type Asked = Omit<TabState, 'again' | 'take'>;

/** Tells what the tab answers; before that, when the reader has waited long enough, that it is slow. */
async function ask(tell: (asked: Asked) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return tell({ tabId: undefined, address: '', report: { state: 'forbidden' } });
  const { id: tabId, url: address = '' } = tab;
  const answer = () => send('tab:report', { tabId }).catch(failed);
  let waited = false;
  const late = setTimeout(() => {
    waited = true;
    tell({ tabId, address, report: { state: 'slow' } });
  }, patience);
  let report = await answer();
  // While the page kept us waiting, the browser may have put the background to sleep, and the answer came to nobody.
  if (waited && report.state === 'failed') report = await answer();
  clearTimeout(late);
  tell({ tabId, address, report });
}

const failed = (error: unknown): TabReport => ({ state: 'failed', message: String(error) });

/** Whole seconds a reader was kept waiting when a page is called slow. */
export const patienceInSeconds = patience / 1000;
