import { browser } from '../platform/browser';
import { type Messages, sendToTab } from '../platform/messages';
import { patience } from '../platform/patience';
import type { PageReport, TabReport } from '../platform/report';
import contentScript from '../view/content?script&iife';
import { contentType, inject } from './inject';
import { refusal } from './refusal';

type PageQuestion = 'page:report' | 'page:toggle' | 'page:panel' | 'page:tidy' | 'page:show';

/** Asks a tab's page, bringing the content script there first if it is not. Every obstacle is an answer, no exception. */
export function askTab<Q extends PageQuestion>(tabId: number, question: Q, request: Messages[Q]['request']): Promise<TabReport> {
  const ask = (): Promise<PageReport> => sendToTab(tabId, question, request);
  return ask().catch((error) => (nobodyThere(error) ? bringAndAsk(tabId, ask) : failure(error)));
}

/** The same for who does not wait longer than a reader would. */
export function askTabSoon<Q extends PageQuestion>(tabId: number, question: Q, request: Messages[Q]['request']): Promise<TabReport> {
  const slow = new Promise<TabReport>((late) => setTimeout(late, patience, { state: 'slow' }));
  return Promise.race([askTab(tabId, question, request), slow]);
}

async function bringAndAsk(tabId: number, ask: () => Promise<PageReport>): Promise<TabReport> {
  try {
    await inject(tabId, contentScript);
  } catch (error) {
    return refused(tabId, error);
  }
  // Firefox keeps a script out of its own pages without a word of refusal: then nobody is there even now.
  const report = await ask().catch((error) => (nobodyThere(error) ? refused(tabId, error) : failure(error)));
  const shown = report.state === 'article' || (await contentType(tabId)) !== 'application/pdf';
  return shown ? report : { state: 'pdf' };
}

async function refused(tabId: number, error: unknown): Promise<TabReport> {
  const { url } = await browser.tabs.get(tabId);
  return refusal(error, url);
}

const nobodyThere = (error: unknown) => /receiving end does not exist/i.test(String(error));

function failure(error: unknown): PageReport {
  return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
}
