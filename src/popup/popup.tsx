import { ArticleState } from './article-state';
import { Obstacle } from './obstacle';
import { useTabReport } from './use-tab-report';
import { Working } from './working';

/** The popup is one of three things: still reading, an article, or the reason why there is none. */
export function Popup() {
  const tab = useTabReport();
  const { report, tabId, address } = tab;
  if (!report || tabId === undefined) return report ? <Obstacle report={report} tab={tab} /> : <Working />;
  if (report.state === 'article' || (report.state === 'no-article' && (report.open || report.tidied))) {
    return <ArticleState report={report} tabId={tabId} address={address} take={tab.take} />;
  }
  return <Obstacle report={report} tab={tab} />;
}
