import { browser } from '../platform/browser';
import { message } from '../platform/i18n';
import type { TabReport } from '../platform/report';

type Obstacle = Exclude<TabReport['state'], 'article'>;

const titles = {
  'no-article': 'popup_noArticleTitle',
  empty: 'popup_emptyTitle',
  large: 'popup_largeTitle',
  forbidden: 'popup_forbiddenTitle',
  pdf: 'popup_pdfTitle',
  file: 'popup_fileTitle',
  'error-page': 'popup_errorPageTitle',
  slow: 'popup_slowTitle',
  failed: 'popup_failedTitle',
} as const satisfies Record<Obstacle, string>;

const shownFor = 5000;

/**
 * A shortcut or menu entry could do nothing here. The popup says why, in full; where the browser does not open it
 * by itself, the button is marked for a moment and its title says so.
 */
export async function explain(tabId: number, { state }: TabReport): Promise<void> {
  if (state === 'article') return;
  try {
    await browser.action.openPopup();
  } catch {
    await markButton(tabId, message(titles[state]));
  }
}

async function markButton(tabId: number, title: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: message('badge_failed') });
  await browser.action.setTitle({ tabId, title });
  setTimeout(() => {
    void browser.action.setBadgeText({ tabId, text: '' });
    void browser.action.setTitle({ tabId, title: message('action_title') });
  }, shownFor);
}
