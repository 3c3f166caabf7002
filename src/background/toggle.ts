import type { TabReport } from '../platform/report';
import { askTabSoon } from './ask-tab';
import { explain } from './explain';

/** Opens or closes the clean view; where that cannot be, the reader is told why. For gestures without a popup. */
export async function toggleOrExplain(tabId: number): Promise<void> {
  const report = await askTabSoon(tabId, 'page:toggle', { anyway: false });
  if (report.state !== 'article' && !isOpenAnyway(report)) await explain(tabId, report);
}

const isOpenAnyway = (report: TabReport) => report.state === 'no-article' && report.open;
