import { useState } from 'preact/hooks';
import { replaceRule, saveRule } from '../../platform/reader-rules/change-rules';
import { newRule, type StoredRule } from '../../platform/reader-rules/stored-rule';
import type { Rule } from '../../rules/rule';
import { printRule } from './rule-text';

/** What the editor has open. */
export interface Editing {
  key: string;
  /** The text it began with. */
  text: string;
  /** The rule as the reader has last seen it in storage; none for a new one. */
  seen?: StoredRule;
  /** It was changed in another place meanwhile, and the reader decides. */
  elsewhere?: Rule | 'deleted';
}

/** Opens rules for editing and keeps them, unless they are no longer what the reader had before them. */
export function useEditing(said: (error?: unknown) => void) {
  const [editing, set] = useState<Editing>();
  const leave = () => set(undefined);
  const keep = async (rule: Rule) => {
    if (!editing) return;
    const { seen } = editing;
    try {
      if (!seen) await saveRule(newRule(rule));
      else {
        const replaced = await replaceRule(seen.id, seen.rule, { ...rule, from: seen.rule.from });
        if ('now' in replaced) return set({ ...editing, seen: replaced.now, elsewhere: replaced.now?.rule ?? 'deleted' });
      }
      leave();
      said();
    } catch (error) {
      said(error);
    }
  };
  return {
    editing,
    leave,
    keep,
    edit: (rule: StoredRule) => set({ key: rule.id, text: printRule(rule.rule), seen: rule }),
    write: (text: string) => set({ key: 'new', text }),
  };
}
