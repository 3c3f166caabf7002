import { message } from '../../platform/i18n';
import type { Rule } from '../../rules/rule';
import { printRule } from './rule-text';

/** Says that a rule was changed in another place while it was being edited here, and what it says now. */
export function Elsewhere({ now }: { now: Rule | 'deleted' }) {
  if (now === 'deleted') return <p role="alert">{message('rules_deletedElsewhere')}</p>;
  return (
    <div class="elsewhere" role="alert">
      <p>{message('rules_changedElsewhere')}</p>
      <pre dir="ltr">{printRule(now)}</pre>
    </div>
  );
}
