import { nodeType, previousSibling, queryAll, textOf } from '../../dom/live';
import { spacedText } from '../../dom/text';
import { target } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

/** Where the comment services put their threads; their documentation fixes these names. */
const roots = [
  '#disqus_thread',
  'iframe[src*="disqus.com/embed"]',
  '.fb-comments[data-href]',
  'iframe[src*="facebook.com/plugins/comments"]',
  'iframe[src*="facebook.com/v"][src*="/plugins/comments"]',
  '#remark42',
  '.giscus',
  'iframe.giscus-frame',
  '.utterances',
  'iframe[src*="utteranc.es"]',
  '#commento',
  '#isso-thread',
  '#cusdis_thread',
  '[data-spotim-module]',
  '#coral_thread',
  'vf-conversations',
  '#hypercomments_widget',
  '#vk_comments',
  '#livefyre-comments',
  '#vuukle-comments',
  '#hyvor-talk-view',
  'hyvor-talk-comments',
].join(',');

/** What a service has its readers told whose scripts do not run: its own link, in the words it gives to every site. */
const told = '[data-galley-noscript] a[href*="disqus.com"][href*="ref_noscript"]';

/** Threads of comment services, with the heading over each, or what the site says of its rules there. Their boxes hold none of the article's sentences but those of the thread. */
export const commentEmbed = detector('comments', function* (survey) {
  const { page, prose, labels } = survey;
  for (const root of page.root.querySelectorAll(roots))
    if (prose.of(root) === 0 || prose.before(root) > prose.of(root)) yield found(root, 'comment_service');
  for (const link of page.root.querySelectorAll(told)) yield found(link.closest('[data-galley-noscript]') as Element, 'comment_service');
  // The place of a thread that did not come is empty, and empty boxes are not copied.
  const over = new Set(queryAll(page.source, roots).map(elementBefore));
  if (over.size === 0) return;
  for (const box of page.root.querySelectorAll('p, div, section, aside'))
    if (over.has(page.origin(box)) && saysRules(survey, box)) yield found(box, 'comment_service');
  for (const { element, text } of labels.of('comments')) if (over.has(page.origin(element))) yield found(element, 'comment_service', text);
});

/** In characters: longer boxes have a part of the story. */
const longestRules = 700;
/** Where a site says what may be said on it. */
const rules = /guideline|rules|terms|policy|privacy|netiquette|community/i;

/** "Comments are not read before they stand here, see our guidelines": what a site tells those who are about to write, from its first line on. */
const saysRules = (survey: Survey, box: Element): boolean =>
  survey.page.stats(box).chars <= longestRules &&
  mentions(spacedText(box.querySelector('p') ?? box), 'comment') &&
  [...box.querySelectorAll('a')].some((link) => rules.test(target(survey, link)?.pathname ?? ''));

function elementBefore(root: Element): Node | undefined {
  let at = previousSibling(root);
  while (at && nodeType(at) !== Node.ELEMENT_NODE && (nodeType(at) !== Node.TEXT_NODE || !textOf(at)?.trim())) at = previousSibling(at);
  return at ?? undefined;
}
