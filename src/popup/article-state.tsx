import type { ArticleSummary } from '../platform/report';
import { Facts } from './facts';
import { Footer } from './footer';
import { Head } from './head';
import { LeftOut } from './left-out';
import { Toggle } from './toggle';
import { UndoneNotes } from '../account/undone-notes';

interface Props {
  article: ArticleSummary;
  open: boolean;
  tabId: number;
}

/** The page has something to read: what it is, the one button, its facts, and what was left out. */
export function ArticleState({ article, open, tabId }: Props) {
  return (
    <main class="popup">
      <Head article={article} />
      <Toggle open={open} tabId={tabId} />
      <div class="body">
        <Facts article={article} />
        <UndoneNotes undone={article.undone} />
        <LeftOut removed={article.removed} account={article.account} tabId={tabId} />
      </div>
      <Footer tabId={tabId} address={article.canonicalUrl} />
    </main>
  );
}
