import { message } from '../../platform/i18n';

/** Why rules could not be kept, in words. The browsers call a full storage a quota and say no more than that. */
export function whyNotKept(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /quota|MAX_ITEMS|MAX_WRITE/i.test(text) ? message('rules_full') : message('options_notSaved', text);
}
