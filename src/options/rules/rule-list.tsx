import { useId, useState } from 'preact/hooks';
import { message, plural } from '../../platform/i18n';
import type { StoredRule } from '../../platform/reader-rules/stored-rule';
import { findRules } from './find-rules';
import { RuleRow } from './rule-row';

interface Props {
  rules: readonly StoredRule[];
  change: (rule: StoredRule) => void;
  edit: (rule: StoredRule) => void;
  forget: (rule: StoredRule) => void;
}

/** Fewer need no search field; more are shown when asked for. */
const [few, page] = [6, 50];

/** The rules in words, searched where they are many. */
export function RuleList({ rules, change, edit, forget }: Props) {
  const id = useId();
  const [wanted, want] = useState('');
  const [most, setMost] = useState(page);
  const found = findRules(rules, wanted);
  return (
    <>
      {rules.length > few && (
        <p class="find">
          <label for={id}>{message('rules_find')}</label>
          <input
            id={id}
            type="search"
            value={wanted}
            onInput={({ currentTarget }) => {
              want(currentTarget.value);
              setMost(page);
            }}
          />
          <span role="status">{wanted && plural('rules_found', found.length)}</span>
        </p>
      )}
      <ul class="rules">
        {found.slice(0, most).map((rule) => (
          <RuleRow key={rule.id} stored={rule} change={change} edit={() => edit(rule)} forget={() => forget(rule)} />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="plain" onClick={() => setMost(most + page)}>
          {message('rules_more')}
        </button>
      )}
    </>
  );
}
