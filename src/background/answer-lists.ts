import { importedRulesFor } from '../platform/imported-rules/look-up';
import { listen } from '../platform/messages';

/** Tells a page what the reader's lists say of it. Which page that is, the browser says and not the page. */
export function answerLists(): void {
  listen({
    'rules:imported': async ({ path, names }, { tab, url }) => {
      const page = new URL(tab?.url ?? url ?? '');
      const address = URL.canParse(path, page.href) ? new URL(path, page) : page;
      return { rules: await importedRulesFor(address.origin === page.origin ? address : page, names && new Set(names)) };
    },
  });
}
