import { textOf } from '../../dom/text';
import { findDate } from '../../metadata/dates/find-date';
import { looksLikeForum } from '../../survey/forum';
import { isControl, target } from '../../survey/links';
import { section } from '../../survey/section';
import type { Survey } from '../../survey/survey';
import { isThreadOfPosts } from '../../survey/thread-of-posts';
import { detector, found } from '../detector';

/** Comments stand below what they are about. */
const articleBefore = 300;
/** A label on every card of a page ("Comment") heads no thread. */
const mostAlike = 3;
const counted = /\p{N}/u;
const headings = /^h[1-6]$/;

/** Longer texts may mention a date; so many are looked at. */
const longestDate = 40;
const mostDates = 80;

/** Does an entry say when it was written, in a line of its own? */
const isDated = (part: Element): boolean =>
  part.querySelector('time') !== null ||
  [...part.querySelectorAll('span, div, p, small, b, i, td')].slice(0, mostDates).some((line) => {
    const said = textOf(line);
    return said !== '' && said.length <= longestDate && findDate(said) !== undefined;
  });

/** Something that only a thread of comments has; under a heading that counts them a date is enough. */
function isThread(survey: Survey, parts: readonly Element[], heading: Element): boolean {
  const { labels } = survey;
  const isCount = headings.test(heading.localName) && counted.test(textOf(heading));
  if (isCount && parts.some((part) => part !== heading && isDated(part))) return true;
  return parts.some(
    (part) =>
      part.querySelector('textarea') !== null ||
      labels.within(part, 'reply').length > 0 ||
      (labels.within(part, 'sign-in').length > 0 && part.querySelector('input[type=password]') === null) ||
      labels.within(part, 'comments').some((label) => !label.element.contains(heading) && !heading.contains(label.element)),
  );
}

/** Does a link lead to a place on a page, or to one below this page ("/a-story/comments")? */
function leadsToThread(survey: Survey, link: Element): boolean {
  if (link.getAttribute('href')?.includes('#')) return true;
  const here = survey.page.url.pathname.replace(/\/$/, '');
  return here !== '' && target(survey, link)?.pathname.startsWith(`${here}/`) === true;
}

/** In characters: a heading, and a line that invites to write. */
const longestHead = 250;

/** What stands below a box that holds the heading with a line, and nothing else. */
function belowBox(survey: Survey, [box, ...others]: readonly Element[], goOn: (heading: Element) => boolean): Element[] {
  if (!box || others.length > 0) return [];
  const { chars, inputs } = survey.page.stats(box);
  return chars > longestHead || inputs > 0 ? [] : section(survey, box, { goOn });
}

/** What the line beside a heading says makes no thread of what follows. */
const withoutBox = (parts: readonly Element[], box: Element | undefined): Element[] =>
  parts.flatMap((part) => (part !== box && box && part.contains(box) ? [...part.children] : [part])).filter((part) => part !== box);

/** Below a box something else may begin, as a way to sign in: only a field to write in or a way to answer shows a thread. */
const hasAnswers = ({ labels }: Survey, parts: readonly Element[]): boolean =>
  parts.some((part) => part.querySelector('textarea') !== null || labels.within(part, 'reply').length > 0) &&
  parts.every((part) => part.querySelector('input[type=password]') === null);

/** The thread under a heading such as "24 comments" that has answers, a field to write in, or an invitation to do so. */
export const commentThread = detector('comments', function* (survey) {
  const goOn = (heading: Element): boolean => survey.labels.within(heading, 'comments').length > 0;
  const forum = looksLikeForum(survey.page);
  const alike = new Map<string, number>();
  for (const { text } of survey.labels.of('comments')) alike.set(text, (alike.get(text) ?? 0) + 1);
  const taken = new Set<Element>();
  for (const { element, text } of survey.labels.of('comments')) {
    const link = element.localName === 'a' ? element : element.querySelector('a');
    const parts =
      forum || taken.has(element) || (alike.get(text) ?? 0) > mostAlike || survey.prose.before(element) < articleBefore
        ? []
        : section(survey, element, { goOn });
    const below = belowBox(survey, parts, goOn);
    const thread = hasAnswers(survey, withoutBox(below, parts[0])) ? below : isThread(survey, parts, element) ? parts : null;
    if (thread && !isThreadOfPosts(survey, element, thread))
      for (const part of thread) {
        taken.add(part);
        yield found(part, 'comment_thread', text);
      }
    else if (isControl(survey, element) && (counted.test(text) || !link || leadsToThread(survey, link)))
      yield found(element, 'comment_link', text);
  }
});
