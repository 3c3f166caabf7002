import { attribute, queryAll } from '../dom/live';
import type { Page } from '../page';

/** What makes nothing but documentation, as it names itself; what has a rule of its own (src/rules/platforms) is not among it. */
const generators = /^(?:docusaurus|bookdown|gitbook|dokuwiki|vitepress|antora|starlight)\b/i;

/** Hosts and folders that are called so hold documentation, of whatever. */
const host = /^(?:docs?|documentation)\./;
const folder = /\/(?:docs?|documentation)\//;

/** Does the page's address or the software that made it say that it is documentation? */
export function isDocumentation(page: Page): boolean {
  const made = queryAll(page.source, 'meta[name="generator" i]').some((meta) => generators.test(attribute(meta, 'content')?.trim() ?? ''));
  return made || host.test(page.url.hostname) || folder.test(page.url.pathname);
}
