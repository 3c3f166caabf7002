import { listen } from '../platform/messages';
import { askTab, askTabSoon } from './ask-tab';

/** What the popup asks of a tab. */
export function answerPages(): void {
  listen({
    // The popup has a patience of its own, and shows the answer whenever it comes.
    'tab:report': ({ tabId }) => askTab(tabId, 'page:report', {}),
    'tab:toggle': ({ tabId, anyway }) => askTabSoon(tabId, 'page:toggle', { anyway }),
    'tab:panel': ({ tabId, panel }) => askTabSoon(tabId, 'page:panel', { panel }),
    'tab:tidy': ({ tabId, on }) => askTabSoon(tabId, 'page:tidy', { on }),
    'tab:show': ({ tabId, thing, shown }) => askTabSoon(tabId, 'page:show', { thing, shown }),
  });
}
