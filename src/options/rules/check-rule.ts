import { message } from '../../platform/i18n';
import { isHeavyPath } from '../../rules/heavy-path';
import { type ReadRule, readRule } from './rule-text';
import { type Asked, selectorsOf } from './selectors-of';

/** The rule in a text, as `readRule` has it; and each of its selectors as the browser itself reads it. */
export function checkRule(text: string): ReadRule {
  const read = readRule(text);
  if ('errors' in read) return read;
  const broken = [...selectorsOf(read.rule)].filter((asked) => !isUnderstood(asked));
  return broken.length > 0 ? { errors: broken.map(({ at, selector }) => message('rules_noSelector', at, selector)) } : read;
}

function isUnderstood({ css, xpath }: Asked): boolean {
  try {
    if (css !== undefined) document.createDocumentFragment().querySelector(css);
    // What would search the page for each of its elements is refused when it runs, too.
    if (xpath !== undefined) return !isHeavyPath(xpath) && Boolean(document.createExpression(xpath));
    return true;
  } catch {
    // That is how a browser says no; the reader is told which selector it was.
    return false;
  }
}
