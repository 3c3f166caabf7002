import type { Rule } from '../../rules/rule';
import { send } from '../messages';
import { listsInUse } from './in-use';

/** Longer lists of names say nothing more: such pages make their classes up. */
const mostNames = 20_000;

/** What the reader's lists say of this page; asked of the background only where there are lists. */
export async function askForImportedRules(address: URL): Promise<Rule[]> {
  const { any, everywhere } = await listsInUse();
  if (!any) return [];
  const { rules } = await send('rules:imported', {
    path: address.pathname + address.search,
    ...(everywhere ? { names: namesOn(document) } : {}),
  });
  return rules;
}

/** The ids and classes on a page, as selectors: `#id`, `.class`. */
function namesOn(document: Document): string[] {
  const names = new Set<string>();
  for (const element of Document.prototype.querySelectorAll.call(document, '[id], [class]')) {
    const [id, classes] = ['id', 'class'].map((name) => Element.prototype.getAttribute.call(element, name));
    if (id) names.add(`#${id}`);
    for (const one of classes?.split(/\s+/) ?? []) if (one) names.add(`.${one}`);
    if (names.size > mostNames) break;
  }
  return [...names];
}
