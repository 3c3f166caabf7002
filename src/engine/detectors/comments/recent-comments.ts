import { preview, spacedText } from '../../dom/text';
import { leadsToOwnSite, target } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** Fewer may be what a text refers to. */
const fewest = { entries: 3, pages: 2 };
const comment = /^#comment-\d/;
/** In characters besides its links: an entry that says more, and does not break off, quotes and tells. */
const longest = 100;
const breaksOff = /(?:…|\.{3})\W*$/;

/** A list of which each entry leads to a comment on another page of the site: what readers last said there. */
export const recentComments = detector('comments', function* (survey) {
  for (const list of survey.named('ul', 'ol')) {
    if (list.children.length < fewest.entries || [...list.children].some((entry) => tells(survey, entry))) continue;
    const pages = [...list.children].map((entry) => pageOf(survey, entry));
    if (pages.every((page) => page !== undefined) && new Set(pages).size >= fewest.pages)
      yield found(list, 'comment_link', preview(spacedText(list), 60));
  }
});

function tells({ page }: Survey, entry: Element): boolean {
  const { chars, linkChars } = page.stats(entry);
  return chars - linkChars > longest && !breaksOff.test(spacedText(entry));
}

const pathOf = (url: URL): string => url.pathname.replace(/(?:\/comment-page-\d+)?\/?$/, '');

/** The other page of the site that an entry leads to a comment on. */
function pageOf(survey: Survey, entry: Element): string | undefined {
  for (const link of entry.querySelectorAll('a[href*="#comment-"]')) {
    const url = target(survey, link);
    if (url && comment.test(url.hash) && leadsToOwnSite(survey, link) && pathOf(url) !== pathOf(survey.page.url)) return pathOf(url);
  }
  return undefined;
}
