import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser';
import { send } from '../platform/messages';
import { patience } from '../platform/patience';
import type { TabReport } from '../platform/report';
import { askUntilAnswered } from './ask-until-answered';

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
    void ask((asked) => stop.signal.aborted || setState(asked), stop.signal);
    return () => stop.abort();
  }, [turn]);
  return { ...state, again: () => setTurn(turn + 1), take: (report) => setState((last) => ({ ...last, report })) };
}

type Asked = Omit<TabState, 'again' | 'take'>;

/** Tells what the tab answers; before that, when the reader has waited long enough, that it is slow. */
async function ask(tell: (asked: Asked) => void, signal: AbortSignal): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return tell({ tabId: undefined, address: '', report: { state: 'forbidden' } });
  const { id: tabId, url: address = '' } = tab;
  const late = () => tell({ tabId, address, report: { state: 'slow' } });
  const report = await askUntilAnswered(() => send('tab:report', { tabId }), { wait: patience, late, failed, signal });
  if (report) tell({ tabId, address, report });
}

const failed = (error: unknown): TabReport => ({ state: 'failed', message: String(error) });

/** Whole seconds a reader was kept waiting when a page is called slow. */
export const patienceInSeconds = patience / 1000;
