import type { Account } from '../engine/article';
import { plural } from '../platform/i18n';

/** How much of the article's prose is still there, in words; empty where it has no paragraphs to count. */
export function keptText({ paragraphs, kept }: Account): string {
  if (paragraphs === 0) return '';
  return kept >= paragraphs ? plural('popup_allKept', paragraphs) : plural('popup_someKept', paragraphs, kept);
}
