import { listen } from '../platform/messages';
import { askTab } from './ask-tab';

/** What the popup asks of a tab. */
export function answerPages(): void {
  listen({
    'tab:report': ({ tabId }) => askTab(tabId, 'page:report', {}),
    'tab:toggle': ({ tabId, anyway }) => askTab(tabId, 'page:toggle', { anyway }),
    'tab:panel': ({ tabId, panel }) => askTab(tabId, 'page:panel', { panel }),
  });
}
