import { message } from '../i18n';
import { RuleTooLarge } from './packing';
import { NewerRules } from './stored-item';

/** Why rules could not be kept, in words. The browsers call a full storage a quota and say no more than that. */
export function whyNotKept(error: unknown): string {
  if (error instanceof NewerRules) return message('rules_newerKept');
  if (error instanceof RuleTooLarge) return message('rules_ruleTooLarge');
  const text = error instanceof Error ? error.message : String(error);
  return /quota|MAX_ITEMS|MAX_WRITE/i.test(text) ? message('rules_full') : message('options_notSaved', text);
}
