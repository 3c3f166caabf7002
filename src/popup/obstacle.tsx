import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, message } from '../platform/i18n';
import { send } from '../platform/messages';
import type { TabReport } from '../platform/report';
import { Footer } from './footer';
import { ReportForm } from './report-form';
import { patienceInSeconds, type TabState } from './use-tab-report';
import { Words } from '../controls/words';

type State = Exclude<TabReport['state'], 'article'>;
const words: Record<State, [title: MessageKey, text: MessageKey]> = {
  'no-article': ['popup_noArticleTitle', 'popup_noArticleText'],
  empty: ['popup_emptyTitle', 'popup_emptyText'],
  forbidden: ['popup_forbiddenTitle', 'popup_forbiddenText'],
  pdf: ['popup_pdfTitle', 'popup_pdfText'],
  file: ['popup_fileTitle', 'popup_fileText'],
  'error-page': ['popup_errorPageTitle', 'popup_errorPageText'],
  slow: ['popup_slowTitle', 'popup_slowText'],
  failed: ['popup_failedTitle', 'popup_failedText'],
};

/** Why there is nothing to read here, and what the reader can do about it. */
export function Obstacle({ report, tab }: { report: TabReport; tab: TabState }) {
  const [reporting, setReporting] = useState(false);
  if (report.state === 'article') return null;
  const [title, text] = words[report.state];
  return (
    <main class="popup" data-state={report.state}>
      <section class="say" aria-live="polite">
        <h1>{message(title)}</h1>
        <p>
          <Words of={text} places={placesFor(report, tab, () => setReporting(true))} />
        </p>
        {reporting && <ReportForm report={report} address={tab.address} />}
      </section>
      <Footer />
    </main>
  );
}

function placesFor({ state }: TabReport, { tabId, again }: TabState, report: () => void): ComponentChildren[] {
  if (state === 'no-article' && tabId !== undefined) {
    return [<Link key="anyway" text="popup_noArticleLink" press={() => showAnyway(tabId)} />];
  }
  if (state !== 'slow' && state !== 'failed') return [];
  const ways = [<Link key="again" text="popup_tryAgain" press={again} />, <Link key="report" text="popup_report" press={report} />];
  return state === 'slow' ? [...ways, patienceInSeconds] : ways;
}

async function showAnyway(tabId: number): Promise<void> {
  await send('tab:toggle', { tabId, anyway: true });
  window.close();
}

function Link({ text, press }: { text: MessageKey; press: () => void }) {
  return (
    <button type="button" class="link" onClick={press}>
      {message(text)}
    </button>
  );
}
