import { spacedText } from '../dom/text';
import type { Survey } from './survey';

/** In characters of sentences: above the article's first paragraphs a name is its byline. */
export const articleBefore = 600;
const longest = 120;
/** More names than that are of a page about people. */
const most = 40;
const bylines =
  '[rel~=author],[itemprop~=author],[class*="byline" i],[class*="by-line" i],[class*="by_line" i],[class*="author" i],a[href*="/author"],a[href*="/staff"]';

/** What stands over the text and says who wrote it. */
export const bylinesAbove = ({ page, prose }: Survey): string[] =>
  [...page.root.querySelectorAll(bylines)]
    .filter((one) => page.stats(one).chars <= longest && prose.before(one) < articleBefore)
    .slice(0, most)
    .map(spacedText);
