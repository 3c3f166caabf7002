import { attribute, queryAll, textOf } from '../dom/live';
import type { Page } from '../page';
import { finder, isXPath } from '../site-rule/find';
import { plainText } from './plain-text';

/** What a rule's field selector (`selector` or `selector@attribute`) finds; nothing where it finds or means nothing. */
export function ruleField(page: Page, field: string | undefined): string | undefined {
  if (!field) return undefined;
  const [, selector = field, name] = /^(.+)@([\w:-]+)$/.exec(field) ?? [];
  const element = firstMatch(page, isXPath(field) ? field : selector);
  if (!element) return undefined;
  return plainText(name && !isXPath(field) ? attribute(element, name) : textOf(element)) || undefined;
}

function firstMatch(page: Page, selector: string): Element | undefined {
  try {
    return (isXPath(selector) ? finder(page)(selector) : queryAll(page.source, selector))[0];
  } catch {
    // A selector the browser refuses is reported where rules are checked and saved; the field is then read as without it.
    return undefined;
  }
}
