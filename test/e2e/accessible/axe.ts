import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';

const { source } = createRequire(import.meta.url)('axe-core') as { source: string };

/** Anything functions can be run in: a tab, the popup, one of our own pages. */
interface Place {
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

type World = { axe?: { run(context: unknown, options: RunOptions): Promise<AxeResults> } };

/** Puts axe-core into a page. Made a function of its own, since the policy of our pages forbids evaluating text. */
export async function bringAxe(place: Place): Promise<void> {
  const load = new Function(`${source}\n;return 0;`) as () => number;
  await place.evaluate(load);
}

/** What axe-core complains of, one line each; in the clean view (its root must be open) or, without a host, in the whole page. */
export function complaints(place: Place, options: { inView?: boolean; rules?: string[]; except?: string } = {}): Promise<string[]> {
  return place.evaluate(
    async (inView, rules, except) => {
      const host = [...document.documentElement.children].find((element) => element.shadowRoot);
      if (inView && !host) throw new Error('The view’s root is not open.');
      // axe does not know that a modal dialog makes the rest of the page inert.
      if (inView) document.body.inert = true;
      const only = rules.length > 0 ? { runOnly: rules } : {};
      const { violations } = await (globalThis as unknown as Required<World>).axe.run(inView ? host : document, {
        ...only,
        ...(except && { rules: { [except]: { enabled: false } } }),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary?.split('\n')[1]?.trim()}`),
      );
    },
    options.inView ?? false,
    options.rules ?? [],
    options.except ?? '',
  );
}
