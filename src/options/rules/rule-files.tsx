import { message } from '../../platform/i18n';
import type { StoredRule } from '../../platform/reader-rules/stored-rule';
import { printRuleFile } from '../../rules/formats/rule-file';
import { saveFile } from '../save-file';
import { keepOwnFile } from './keep-own-file';

interface Props {
  rules: readonly StoredRule[];
  host?: string;
  say: (text: string) => void;
}

/** The rules that are shown (of one site, or all) out to a file, and rules from a file in. */
export function RuleFiles({ rules, host, say }: Props) {
  const take = async (file: File | undefined) => {
    if (file) say(await keepOwnFile(file));
  };
  return (
    <>
      {rules.length > 0 && (
        <button type="button" class="plain" onClick={() => saveFile(`galley-rules${host ? `-${host}` : ''}.json`, printRuleFile(rules))}>
          {message('rules_export')}
        </button>
      )}
      <label class="plain file">
        {message('rules_import')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
    </>
  );
}
