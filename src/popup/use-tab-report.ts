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
    setState((last) => ({ ...last, report: undefined }));
    void ask().then(setState);
  }, [turn]);
  return { ...state, again: () => setTurn(turn + 1), take: (report) => setState((last) => ({ ...last, report })) };
}

type Asked = Omit<TabState, 'again' | 'take'>;

async function ask(): Promise<Asked> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { tabId: undefined, address: '', report: { state: 'forbidden' } };
  const report = await send('tab:report', { tabId: tab.id }).catch(failed);
  return { tabId: tab.id, address: tab.url ?? '', report };
}

const failed = (error: unknown): TabReport => ({ state: 'failed', message: String(error) });

/** Whole seconds a reader was kept waiting when a page is called slow. */
export const patienceInSeconds = patience / 1000;
