import { message, plural } from '../../platform/i18n';
import { saveRules } from '../../platform/reader-rules/change-rules';
import { whyNotKept } from '../../platform/reader-rules/why-not-kept';
import { NotARuleFile, readRuleFile } from '../../rules/formats/rule-file';

/** More bytes than storage has room for: such a file would only hold up the page. */
const mostBytes = 10_000_000;

/** Keeps the rules of a file beside the reader's others, in place of those with the same id. Answers what became of it, in words. */
export async function keepOwnFile(file: File): Promise<string> {
  if (file.size > mostBytes) return message('rules_fileTooBig', file.name);
  try {
    const { rules, errors } = readRuleFile(await file.text());
    await saveRules(rules);
    const taken = plural('rules_fromFile', rules.length, file.name);
    return [taken, ...errors.slice(0, 5).map(({ rule, at, reason }) => message('rules_fileError', rule, at, reason))].join(' ');
  } catch (error) {
    if (error instanceof NotARuleFile) return message(error.why === 'newer' ? 'rules_newerFile' : 'notAList_unknown', file.name);
    return whyNotKept(error);
  }
}
