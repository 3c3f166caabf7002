import { useId, useState } from 'preact/hooks';
import { message } from '../../platform/i18n';
import type { Rule } from '../../rules/rule';
import { checkRule } from './check-rule';
import { Elsewhere } from './elsewhere';
import { Trial } from './trial';

interface Props {
  text: string;
  /** What the rule says by now, where it was changed in another place. */
  elsewhere?: Rule | 'deleted';
  /** The tab with the page to try it on, if there is one. */
  tabId: number | undefined;
  keep: (rule: Rule) => void;
  leave: () => void;
}

/** A rule as text, checked from the first key on. What is wrong with it stands below, and it cannot be saved until it is right. */
export function RuleEditor({ text: first, elsewhere, tabId, keep, leave }: Props) {
  const id = useId();
  const [text, setText] = useState(first);
  const read = checkRule(text);
  const [begun, begin] = useState(false);
  const errors = begun && 'errors' in read ? read.errors : [];
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        begin(true);
        if ('rule' in read) keep(read.rule);
      }}
    >
      <label for={id}>{message('rules_text')}</label>
      <textarea
        id={id}
        dir="ltr"
        rows={Math.min(24, text.split('\n').length + 2)}
        spellcheck={false}
        value={text}
        aria-invalid={errors.length > 0}
        aria-describedby={`${id}-errors`}
        onInput={({ currentTarget }) => {
          begin(true);
          setText(currentTarget.value);
        }}
      />
      <ul id={`${id}-errors`} class="errors" role="status" dir="ltr">
        {errors.map((error) => (
          <li key={error}>{error}</li>
        ))}
      </ul>
      {elsewhere && <Elsewhere now={elsewhere} />}
      <Trial tabId={tabId} rule={'rule' in read ? read.rule : undefined} />
      <p class="buttons">
        <button type="submit" class="plain" disabled={errors.length > 0}>
          {message(elsewhere ? 'rules_saveMine' : 'rules_save')}
        </button>
        <button type="button" class="plain" onClick={leave}>
          {message('options_cancel')}
        </button>
      </p>
    </form>
  );
}
