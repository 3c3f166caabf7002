import { looksLikeForum } from '../survey/forum';
import { isControl } from '../survey/links';
import { section } from '../survey/section';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

/** Comments stand below what they are about. */
const articleBefore = 300;
/** A label on every card of a page ("Comment") heads no thread. */
const mostAlike = 3;
const counted = /\p{N}/u;

/** Something that only a thread of comments has. */
function isThread(survey: Survey, parts: readonly Element[], heading: Element): boolean {
  const { labels } = survey;
  return parts.some(
    (part) =>
      part.querySelector('textarea') !== null ||
      labels.within(part, 'reply').length > 0 ||
      (labels.within(part, 'sign-in').length > 0 && part.querySelector('input[type=password]') === null) ||
      labels.within(part, 'comments').some((label) => !label.element.contains(heading) && !heading.contains(label.element)),
  );
}

/** The thread under a heading such as "24 comments" that has answers, a field to write in, or an invitation to do so. */
export const commentThread = detector('comments', function* (survey) {
  const goOn = (heading: Element): boolean => survey.labels.within(heading, 'comments').length > 0;
  const forum = looksLikeForum(survey.page);
  for (const { element, text } of survey.labels.of('comments')) {
    const link = element.localName === 'a' ? element : element.querySelector('a');
    const alike = survey.labels.of('comments').filter((other) => other.text === text).length;
    const parts = forum || alike > mostAlike || survey.prose.before(element) < articleBefore ? [] : section(survey, element, { goOn });
    if (parts.length > 0 && isThread(survey, parts, element))
      for (const part of parts) yield found(part, 'comment_thread', text);
    else if (isControl(survey, element) && (counted.test(text) || link?.getAttribute('href')?.includes('#') || !link))
      yield found(element, 'comment_link', text);
  }
});
