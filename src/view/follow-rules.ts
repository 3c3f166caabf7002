import { rulesForHost, watchRulesForHost } from '../platform/rules-for-host';
import type { PageRules } from './open-view';
import { pageRules } from './page-rules';

interface Wishes {
  isOpen: () => boolean;
  /** Shows the article anew, by the rules as they are now. */
  reopen: () => Promise<unknown>;
  signal: AbortSignal;
}

export interface FollowedRules {
  rules: PageRules;
  /** An article is shown that was found by these rules. */
  opened(rules: string): void;
}

const rulesNow = async (): Promise<string> => JSON.stringify(await rulesForHost(new URL(location.href)));

/** Rules changed elsewhere are at work in the open view at once; what the view itself changes, it shows already. */
export function followRules({ isOpen, reopen, signal }: Wishes): FollowedRules {
  let shown = '';
  let changing = 0;
  watchRulesForHost(async () => {
    if (changing > 0 || !isOpen()) return;
    const now = await rulesNow();
    if (changing > 0 || !isOpen() || now === shown) return;
    shown = now;
    await reopen();
  }, signal);
  const rules = pageRules(async (change) => {
    changing++;
    try {
      return await change;
    } finally {
      shown = await rulesNow();
      changing--;
    }
  });
  return { rules, opened: (by) => (shown = by) };
}
