import { isXPath } from '../../rules/is-xpath';
import { attribute, queryAll, textOf } from '../dom/live';
import type { Page } from '../page';
import { xpathText } from '../site-rule/selectors';
import { plainText } from './plain-text';

/** What a rule's field selector (`selector`, `selector@attribute` or an XPath) finds; nothing where it finds or means nothing. */
export function ruleField(page: Page, field: string | undefined): string | undefined {
  if (!field) return undefined;
  try {
    return plainText(isXPath(field) ? xpathText(page.source, field) : selected(page, field)) || undefined;
  } catch {
    // A selector the browser refuses is reported where rules are checked and saved; the field is then read as without it.
    return undefined;
  }
}

function selected(page: Page, field: string): string | null | undefined {
  const [, selector = field, name] = /^(.+)@([\w:-]+)$/.exec(field) ?? [];
  const [element] = queryAll(page.source, selector);
  return element && (name ? attribute(element, name) : textOf(element));
}
