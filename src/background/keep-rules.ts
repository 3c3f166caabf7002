import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser';
import { listen } from '../platform/messages';
import { removeRules, saveRule } from '../platform/reader-rules/change-rules';
import { settleRules } from '../platform/reader-rules/move-rules';
import { newRule } from '../platform/reader-rules/stored-rule';
import { whyNotKept } from '../platform/reader-rules/why-not-kept';
import { everywhere, hostKey } from '../rules/page-host';
import { parseRule } from '../rules/schema';
import type { Rule } from '../rules/rule';

/** Keeps the rules a reader makes in the clean view. The page behind it may be hostile, so what comes is checked. */
export function keepRules(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'update') await settleRules();
  });
  listen({
    'rule:save': async ({ rule }, sender) => {
      try {
        const stored = newRule(ownRule(rule, sender));
        await saveRule(stored);
        return { id: stored.id };
      } catch (error) {
        return { refused: whyNotKept(error) };
      }
    },
    'rule:forget': async ({ id }) => {
      await removeRules([id]);
      return undefined;
    },
  });
}

/** A sound rule, of the reader's, for no other host than the one it was made on. */
function ownRule(data: Rule, { tab, url }: Runtime.MessageSender): Rule {
  const rule = parseRule({ ...data, from: 'reader' });
  const host = hostKey(new URL(tab?.url ?? url ?? '').hostname);
  const fits = (name: string) => name === everywhere || `.${host}`.endsWith(`.${hostKey(name).replace(/^\*\./, '')}`);
  if (rule.hosts?.some((name) => !fits(name))) throw new TypeError(`hosts are not ${host}`);
  return rule;
}
