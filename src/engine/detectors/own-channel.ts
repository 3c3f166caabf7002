import { spacedText } from '../dom/text';
import { isLast } from '../survey/is-last';
import { ordersNewsletter, siteOf, target } from '../survey/links';
import type { Survey } from '../survey/survey';
import { wholeOf } from '../survey/widen';
import { mentions } from '../words/mentions';
import { detector, found } from './detector';

/** A call stands below what it is about; shorter lines are buttons, longer ones tell something. */
const articleBefore = 300;
const shortest = 40;
const longest = 400;

/** Networks, messengers and shops for apps: where sites have channels of their own. */
const channels =
  /^(?:https?:)?\/\/(?:(?:(?:www|m|mobile|chat|news|play|apps|itunes|podcasts|open)\.)?(?:facebook|fb|twitter|x|instagram|youtube|linkedin|tiktok|threads|telegram|whatsapp|vk|google|apple|spotify|flipboard|patreon)\.(?:com|net|me)|t\.me|bsky\.app)\//i;
/** One post or one video is quoted. */
const posts = /\/(?:status|statuses|posts?|p|watch|reels?|shorts|videos?|photos?|permalink)(?:[/.?]|$)/;
const blocks = 'p,li,div,blockquote,aside,section,td,h2,h3,h4,h5,h6';

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The names of the site in letters, from its host: an account, or an app, that is called so is the site's. */
function namesOf({ page }: Survey): string[] {
  const { hostname } = page.url;
  const labels = [siteOf(hostname).split('.')[0], hostname.replace(/^www\./, '').split('.')[0]];
  return labels.map((label) => lettersOf(label ?? '')).filter((name) => name.length > 4);
}

/** Does the link lead to a channel of the site itself: its account, its app, or where its newsletter is ordered? */
function isOwn(survey: Survey, link: Element, names: readonly string[]): boolean {
  const href = link.getAttribute('href') ?? '';
  const isChannel = channels.test(href);
  if (!isChannel && !ordersNewsletter(href)) return false;
  const url = target(survey, link);
  if (!url) return false;
  if (!isChannel) return siteOf(url.hostname) === siteOf(survey.page.url.hostname);
  const letters = lettersOf(url.pathname + url.search);
  return !posts.test(url.pathname) && names.some((name) => letters.includes(name));
}

/** A sentence at an article's end that asks readers to follow the site, order its newsletter or load its app. */
export const ownChannel = detector('promo', function* (survey) {
  const { page, prose } = survey;
  if (!survey.tellsStory) return;
  const names = namesOf(survey);
  const lines = new Set<Element>();
  for (const link of survey.named('a')) {
    const line = isOwn(survey, link, names) ? link.closest(blocks) : null;
    if (!line || line === page.root || prose.of(line) === 0) continue;
    const { chars } = page.stats(line);
    if (chars < shortest || chars > longest || prose.before(line) < articleBefore) continue;
    if (mentions(spacedText(line), 'follow')) lines.add(wholeOf(survey, line));
  }
  for (const line of lines) if (isLast(survey, line, lines)) yield found(line, 'call', spacedText(line).slice(0, 60));
});
