import type { PageReport, TabReport } from '../platform/report';
import { Facts } from './facts';
import { Footer } from './footer';
import { Head } from './head';
import { LeftOut } from './left-out';
import { Tidy } from './tidy';
import { Toggle } from './toggle';
import { UndoneNotes } from '../account/undone-notes';

interface Props {
  report: Extract<PageReport, { article: unknown }>;
  tabId: number;
  /** The page's own, which rules hold at; what the page calls its canonical address may be another site's. */
  address: string;
  take: (report: TabReport) => void;
}

/** The page has something to read: what it is, the one button, its facts, and what was left out. */
export function ArticleState({ report: { article, open, tidied }, tabId, address, take }: Props) {
  return (
    <main class="popup">
      <Head article={article} />
      <Toggle open={open} tabId={tabId} />
      {!open && article.removed.length > 0 && <Tidy tidied={tidied !== undefined} tabId={tabId} take={take} />}
      <div class="body">
        <Facts article={article} />
        <UndoneNotes undone={article.undone} />
        <LeftOut removed={article.removed} account={article.account} {...{ tabId, tidied, take }} />
      </div>
      <Footer tabId={tabId} address={address} />
    </main>
  );
}
