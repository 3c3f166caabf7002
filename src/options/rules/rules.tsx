import { useState } from 'preact/hooks';
import { message, plural, uiLocale } from '../../platform/i18n';
import { removeRules, switchRule } from '../../platform/reader-rules/change-rules';
import { whyNotKept } from '../../platform/reader-rules/why-not-kept';
import { rulesOfHost } from './find-rules';
import { RuleEditor } from './rule-editor';
import { RuleFiles } from './rule-files';
import { RuleList } from './rule-list';
import { ruleToStartWith } from './rule-text';
import { RulesPlace } from './rules-place';
import { useEditing } from './use-editing';
import { useRules } from './use-rules';

/** The reader's own rules: seen, switched, changed, made, tried, forgotten, and carried from place to place as files. */
export function Rules({ host, tabId }: { host?: string; tabId?: number }) {
  const [said, say] = useState('');
  const failed = (error: unknown) => say(whyNotKept(error));
  const { rules, unreadable } = useRules(failed);
  const [all, showAll] = useState(host === undefined);
  const { editing, edit, write, keep, leave } = useEditing((error) => (error === undefined ? say('') : failed(error)));
  const shown = all || !host ? rules : rulesOfHost(rules, host);
  return (
    <section id="rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{all || !host ? message('rules_title') : message('rules_titleHere', host)}</h2>
      <p>{shown.length > 0 ? plural('rules_count', shown.length) : message('rules_none')}</p>
      {unreadable > 0 && <p class="hint">{message('rules_unreadable', new Intl.NumberFormat(uiLocale()).format(unreadable))}</p>}
      <RuleList
        rules={shown}
        change={({ id, enabled }) => switchRule(id, enabled).catch(failed)}
        edit={edit}
        forget={({ id }) => removeRules([id]).catch(failed)}
      />
      {editing ? (
        <RuleEditor key={editing.key} text={editing.text} elsewhere={editing.elsewhere} tabId={tabId} keep={keep} leave={leave} />
      ) : (
        <p class="buttons">
          <button type="button" class="plain" onClick={() => write(ruleToStartWith(host))}>
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
