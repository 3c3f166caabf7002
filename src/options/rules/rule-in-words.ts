import { message } from '../../platform/i18n';
import type { Rule, RuleMark } from '../../rules/rule';

/** What a rule does, one phrase for each thing it says. */
export function ruleInWords({ article, remove = [], keep = [] }: Rule): string[] {
  return [
    ...(article ?? []).map((selector) => message('rules_article', selector)),
    ...remove.map((mark) => message('rules_leaves', message(`kind_${mark.kind}`), boxOf(mark))),
    ...keep.map((mark) => message('rules_keeps', boxOf(mark))),
  ];
}

/** The box a mark means: "the box under the heading 'Newsletter'". */
function boxOf({ heading, says, select, because }: RuleMark): string {
  if (because) return because;
  if (heading) return message('rules_underHeading', heading);
  return says ? message('rules_withWords', says) : (select ?? '');
}
