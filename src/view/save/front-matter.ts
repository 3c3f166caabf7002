import type { Article } from '../../engine/article';

type Known = Pick<Article, 'title' | 'byline' | 'siteName' | 'publishedTime' | 'lang'>;

/** What is known of the article, as YAML at the head of a Markdown file. JSON strings are YAML strings. */
export function frontMatter({ title, byline, siteName, publishedTime, lang }: Known, address: string): string {
  const fields = { title, author: byline, site: siteName, published: publishedTime, language: lang, source: address };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  return ['---', ...lines, '---', ''].join('\n');
}
