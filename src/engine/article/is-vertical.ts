import type { Page } from '../page';

/** Does the page set the article in columns, as books in Japanese are? Asked of the longest piece of its text. */
export function isVertical(page: Page, texts: ReadonlySet<Text>): boolean {
  let longest: Text | undefined;
  for (const text of texts) if (text.data.length > (longest?.data.length ?? 0)) longest = text;
  const box = longest?.parentElement;
  return /^(?:vertical|sideways|tb)/.test((box && page.style(box)?.writingMode) ?? '');
}
