import { message, plural } from '../../platform/i18n';
import { saveRules } from '../../platform/reader-rules/reader-rules';
import { NotARuleFile, readRuleFile } from '../../rules/formats/rule-file';
import { whyNotKept } from './why-not-kept';

/** Keeps the rules of a file beside the reader's others, in place of those with the same id. Answers what became of it, in words. */
export async function keepOwnFile(name: string, text: string): Promise<string> {
  try {
    const { rules, errors } = readRuleFile(text);
    await saveRules(rules);
    const taken = plural('rules_fromFile', rules.length, name);
    return [taken, ...errors.slice(0, 5).map(({ rule, at, reason }) => message('rules_fileError', rule, at, reason))].join(' ');
  } catch (error) {
    if (error instanceof NotARuleFile) return message(error.why === 'newer' ? 'rules_newerFile' : 'notAList_unknown', name);
    return whyNotKept(error);
  }
}
