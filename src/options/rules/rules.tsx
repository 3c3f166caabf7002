import { useState } from 'preact/hooks';
import { message, plural } from '../../platform/i18n';
import { removeRules, saveRule } from '../../platform/reader-rules/reader-rules';
import { newRule, type StoredRule } from '../../platform/reader-rules/stored-rule';
import type { Rule } from '../../rules/rule';
import { rulesOfHost } from './find-rules';
import { RuleEditor } from './rule-editor';
import { RuleFiles } from './rule-files';
import { RuleList } from './rule-list';
import { printRule, ruleToStartWith } from './rule-text';
import { RulesPlace } from './rules-place';
import { useRules } from './use-rules';
import { whyNotKept } from './why-not-kept';

/** The reader's own rules: seen, switched, changed, made, tried, forgotten, and carried from place to place as files. */
export function Rules({ host, tabId }: { host?: string; tabId?: number }) {
  const [said, say] = useState('');
  const failed = (error: unknown) => say(whyNotKept(error));
  const rules = useRules(failed);
  const [all, showAll] = useState(host === undefined);
  const [editing, edit] = useState<StoredRule | 'new'>();
  const shown = all || !host ? rules : rulesOfHost(rules, host);
  const keep = async (rule: Rule) => {
    try {
      await saveRule(editing === 'new' || !editing ? newRule(rule) : { ...editing, rule: { ...rule, from: editing.rule.from } });
      edit(undefined);
      say('');
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section id="rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{all || !host ? message('rules_title') : message('rules_titleHere', host)}</h2>
      <p>{shown.length > 0 ? plural('rules_count', shown.length) : message('rules_none')}</p>
      <RuleList
        rules={shown}
        change={(rule) => saveRule(rule).catch(failed)}
        edit={edit}
        forget={({ id }) => removeRules([id]).catch(failed)}
      />
      {editing ? (
        <RuleEditor
          key={editing === 'new' ? 'new' : editing.id}
          text={editing === 'new' ? ruleToStartWith(host) : printRule(editing.rule)}
          tabId={tabId}
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
          <RuleFiles rules={shown} host={all ? undefined : host} say={say} />
        </p>
      )}
      <p role="status">{said}</p>
      <RulesPlace failed={failed} />
    </section>
  );
}
