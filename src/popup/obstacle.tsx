import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, message } from '../platform/i18n';
import { send } from '../platform/messages';
import type { TabReport } from '../platform/report';
import { Footer } from './footer';
import { ReportForm } from './report-form';
import { patienceInSeconds, type TabState } from './use-tab-report';
import { Words } from '../controls/words';
import { Working } from './working';

type State = Exclude<TabReport['state'], 'article'>;
const words: Record<State, [title: MessageKey, text: MessageKey]> = {
  'no-article': ['popup_noArticleTitle', 'popup_noArticleText'],
  empty: ['popup_emptyTitle', 'popup_emptyText'],
  large: ['popup_largeTitle', 'popup_largeText'],
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
  const [reading, setReading] = useState(false);
  if (report.state === 'article') return null;
  if (reading) return <Working />;
  const [title, text] = words[report.state];
  return (
    <main class="popup" data-state={report.state}>
      <section class="say" aria-live="polite">
        <h1>{message(title)}</h1>
        <p>
          <Words of={text} places={placesFor(report, tab, { report: () => setReporting(true), read: () => setReading(true) })} />
        </p>
        {reporting && <ReportForm report={report} address={tab.address} />}
      </section>
      <Footer />
    </main>
  );
}

const anyway: Partial<Record<State, MessageKey>> = { 'no-article': 'popup_noArticleLink', large: 'popup_largeLink' };

interface Ways {
  report: () => void;
  read: () => void;
}

function placesFor({ state }: TabReport, { tabId, again }: TabState, { report, read }: Ways): ComponentChildren[] {
  const link = state === 'article' ? undefined : anyway[state];
  if (link && tabId !== undefined) {
    const press = () => {
      read();
      void showAnyway(tabId);
    };
    return [<Link key="anyway" text={link} press={press} />];
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
