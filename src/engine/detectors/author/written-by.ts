import { spacedText } from '../../dom/text';
import { isAbout } from '../../survey/is-about';
import { section } from '../../survey/section';
import type { Survey } from '../../survey/survey';
import { announced } from '../../words/byline-words';
import { detector, found } from '../detector';

/** Above the article's first paragraphs a name is its byline. */
const articleBefore = 600;
const longestHeading = 60;
/** "By" and its like say much else: "By Lake Como". */
const shortestWord = 5;
const longest = 900;
const mostSentences = 3;

/** A heading after the article such as "Written by Ann Lee", and the few sentences below it that begin with the name. */
export const writtenBy = detector('author', function* (survey) {
  for (const heading of survey.named('h2', 'h3', 'h4', 'h5', 'h6')) {
    const name = survey.prose.before(heading) >= articleBefore ? nameAnnounced(survey, heading) : '';
    const parts = name ? section(survey, heading) : [];
    if (isNote(survey, parts, name)) for (const part of parts) yield found(part, 'about_author', name);
  }
});

function nameAnnounced({ page }: Survey, heading: Element): string {
  const text = page.stats(heading).chars <= longestHeading ? spacedText(heading) : '';
  const word = announced(text, page.lang);
  const name = word < shortestWord ? '' : text.slice(word).replace(/^[\s:：–—-]+/, '');
  return name.split(' ').length >= 2 && /^\p{Lu}/u.test(name) ? name : '';
}

function isNote({ page, prose }: Survey, parts: readonly Element[], name: string): boolean {
  const [first, ...more] = parts.flatMap((part) => prose.within(part));
  const chars = parts.reduce((sum, part) => sum + page.stats(part).chars, 0);
  return first !== undefined && isAbout(spacedText(first), name) && more.length < mostSentences && chars <= longest;
}
