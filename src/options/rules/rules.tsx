import { useEffect, useState } from 'preact/hooks';
import { message, plural } from '../../platform/i18n';
import { readRules, removeRules, saveRule, watchRules } from '../../platform/reader-rules/reader-rules';
import { newRule, type StoredRule } from '../../platform/reader-rules/stored-rule';
import type { Rule } from '../../rules/rule';
import { RuleEditor } from './rule-editor';
import { RuleRow } from './rule-row';
import { printRule, ruleToStartWith } from './rule-text';
import { RulesPlace } from './rules-place';

/** The reader's own rules: seen, switched, changed, made and forgotten. */
export function Rules({ host, failed }: { host?: string; failed: (error: unknown) => void }) {
  const [rules, setRules] = useState<StoredRule[]>([]);
  const [all, showAll] = useState(host === undefined);
  const [editing, edit] = useState<StoredRule | 'new'>();
  useEffect(() => {
    const stop = new AbortController();
    const read = () => void readRules().then(setRules, failed);
    watchRules(read, stop.signal);
    read();
    return () => stop.abort();
  }, []);
  const shown = all ? rules : rules.filter(({ rule }) => rule.hosts?.some((name) => name.endsWith(host ?? '')));
  const keep = (rule: Rule) => {
    saveRule(editing === 'new' || !editing ? newRule(rule) : { ...editing, rule: { ...rule, from: editing.rule.from } }).catch(failed);
    edit(undefined);
  };
  return (
    <section id="rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{all || !host ? message('rules_title') : message('rules_titleHere', host)}</h2>
      <p>{shown.length > 0 ? plural('rules_count', shown.length) : message('rules_none')}</p>
      <ul class="rules">
        {shown.map((rule) => (
          <RuleRow
            key={rule.id}
            stored={rule}
            change={(changed) => saveRule(changed).catch(failed)}
            edit={() => edit(rule)}
            forget={() => removeRules([rule.id]).catch(failed)}
          />
        ))}
      </ul>
      {editing ? (
        <RuleEditor
          key={editing === 'new' ? 'new' : editing.id}
          text={editing === 'new' ? ruleToStartWith(host) : printRule(editing.rule)}
          keep={keep}
          leave={() => edit(undefined)}
        />
      ) : (
        <p class="buttons">
          <button type="button" class="plain" onClick={() => edit('new')}>
            {message('rules_new')}
          </button>
          {!all && (
            <button type="button" class="plain" onClick={() => showAll(true)}>
              {message('rules_showAll')}
            </button>
          )}
        </p>
      )}
      <RulesPlace failed={failed} />
    </section>
  );
}
