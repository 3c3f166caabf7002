import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser';
import { listen } from '../platform/messages';
import { assignedShortcut } from '../platform/shortcut';
import aidsScript from '../view/aids?script&iife';
import codeScript from '../view/code?script&iife';
import markdownScript from '../view/markdown?script&iife';
import mathScript from '../view/math?script&iife';
import { inject } from './inject';
import { showState } from './toolbar-state';

/** What the clean view in a tab asks of us. `listen` has made sure that it comes from a tab. */
export function answerView(): void {
  listen({
    'view:changed': async ({ open }, { tab }) => {
      if (tab?.id !== undefined) await showState(tab.id, open ? 'open' : 'closed');
      return undefined;
    },
    'tidy:changed': async ({ tidied }, { tab }) => {
      if (tab?.id !== undefined) await showState(tab.id, tidied ? 'tidied' : 'closed');
      return undefined;
    },
    'view:aids': (_, sender) => bring(aidsScript, sender),
    'view:code': (_, sender) => bring(codeScript, sender),
    'view:math': (_, sender) => bring(mathScript, sender),
    'view:markdown': (_, sender) => bring(markdownScript, sender),
    'view:shortcut': async () => ({ keys: await assignedShortcut() }),
    'options:open': async ({ place, host }, { tab }) => {
      const query = host ? `?host=${encodeURIComponent(host)}&tab=${tab?.id}` : '';
      const url = browser.runtime.getURL(`src/options/options.html${query}${place ? `#${place}` : ''}`);
      await browser.tabs.create({ url });
      return undefined;
    },
  });
}

/** One more of our scripts for the tab that asks. */
async function bring(script: string, { tab }: Runtime.MessageSender): Promise<undefined> {
  if (tab?.id !== undefined) await inject(tab.id, script);
}
