import { listen } from '../platform/messages';
import { askTab } from './ask-tab';

/** What the popup asks of a tab. */
export function answerPages(): void {
  listen({
    'tab:report': ({ tabId }) => askTab(tabId, 'page:report', {}),
    'tab:toggle': ({ tabId, anyway }) => askTab(tabId, 'page:toggle', { anyway }),
    'tab:panel': ({ tabId, panel }) => askTab(tabId, 'page:panel', { panel }),
    'tab:tidy': ({ tabId, on }) => askTab(tabId, 'page:tidy', { on }),
    'tab:show': ({ tabId, thing, shown }) => askTab(tabId, 'page:show', { thing, shown }),
  });
}
