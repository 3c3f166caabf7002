import type { Article } from '../../engine/article';
import { dayText } from '../../platform/dates';
import { message } from '../../platform/i18n';

type Cited = Pick<Article, 'title' | 'byline' | 'siteName' | 'publishedTime'>;

/** Who wrote what, where and when, with the address: as one names a source in a text. What is not known is left out. */
export function citation({ byline, title, siteName, publishedTime }: Cited, address: string): string {
  const known = [byline, message('view_quoted', title), siteName, publishedTime && dayText(publishedTime)];
  return `${known.filter(Boolean).join(message('view_comma'))}. ${address}`;
}
