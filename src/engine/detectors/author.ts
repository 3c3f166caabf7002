import { section } from '../survey/section';
import { detector, found } from './detector';

const longest = 900;

/** The box about the author after the article: a heading that says so over a few lines. */
export const author = detector('author', function* (survey) {
  const { page, prose, labels } = survey;
  for (const { element, text } of labels.of('about-author')) {
    if (prose.before(element) < 600) continue;
    const parts = section(survey, element);
    const chars = parts.reduce((sum, part) => sum + page.stats(part).chars, 0);
    if (parts.length === 0 || chars > longest || parts.length > 4) continue;
    for (const part of parts) yield found(part, 'author_box', text);
  }
});
