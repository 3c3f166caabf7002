import { message, uiLocale } from '../../platform/i18n';
import type { StoredRule } from '../../platform/reader-rules/stored-rule';
import { Switch } from '../../controls/switch';
import { ruleInWords } from '../../platform/rule-in-words';

interface Props {
  stored: StoredRule;
  change: (rule: StoredRule) => void;
  edit: () => void;
  forget: () => void;
}

/** One rule: where it holds, what it does, and the ways to change that. */
export function RuleRow({ stored, change, edit, forget }: Props) {
  const { rule, enabled } = stored;
  const where = rule.hosts ? new Intl.ListFormat(uiLocale()).format(rule.hosts) : message('rules_everywhere');
  return (
    <li>
      <Switch
        label={rule.name ?? where}
        hint={ruleInWords(rule).join(' · ')}
        on={enabled}
        change={(on) => change({ ...stored, enabled: on })}
      />
      <span class="buttons">
        <button type="button" class="plain" aria-label={message('rules_editNamed', rule.name ?? where)} onClick={edit}>
          {message('rules_edit')}
        </button>
        <button type="button" class="plain" aria-label={message('rules_forgetNamed', rule.name ?? where)} onClick={forget}>
          {message('rules_forget')}
        </button>
      </span>
    </li>
  );
}
