import { message } from './i18n';
import type { Rule, RuleMark } from '../rules/rule';

/** What a rule does, one phrase for each thing it says. */
export function ruleInWords({ article, remove = [], keep = [] }: Rule): string[] {
  return [
    ...(article ?? []).map((selector) => message('rules_article', selector)),
    ...remove.map((mark) => message('rules_leaves', message(`kind_${mark.kind}`), boxInWords(mark))),
    ...keep.map((mark) => message('rules_keeps', boxInWords(mark))),
  ];
}

/** The box a mark means: "the box under the heading 'Newsletter'". */
export function boxInWords({ heading, says, select, because }: RuleMark): string {
  if (because) return because;
  if (heading) return message('rules_underHeading', heading);
  return says ? message('rules_withWords', says) : message('rules_named', nameIn(select ?? ''));
}

/** What a selector calls a thing: its last class, id or label; the selector itself where it has none. */
const nameIn = (selector: string): string => /(?:[.#]([\w-]+)|="([^"]+)"\])[^.#"]*$/.exec(selector)?.slice(1).find(Boolean) ?? selector;
