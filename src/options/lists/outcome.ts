import { message } from '../../platform/i18n';
import type { ListAnswer } from './list-answer';

/** What became of a file, in words; nothing while it is being read. */
export function outcomeOf(answer: ListAnswer): string | undefined {
  if ('done' in answer || 'progress' in answer || 'own' in answer) return undefined;
  const { file } = answer;
  if ('kept' in answer) return message('lists_added', answer.kept.name);
  if ('notAList' in answer) return message(`notAList_${answer.notAList}`, file);
  if ('tooBig' in answer) return message('lists_tooBig', file);
  return 'full' in answer ? message('lists_full', file) : message('lists_failed', file, answer.failed);
}
