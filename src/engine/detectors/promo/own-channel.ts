import { lineAround } from '../../dom/line-around';
import { preview, spacedText } from '../../dom/text';
import { lastAmong } from '../../survey/last-among';
import { siteOf } from '../../dom/site-of';
import { leadsToOwnSite, target } from '../../survey/links';
import { namesChannels } from '../../survey/names-channels';
import { leadsToNetwork } from '../../survey/networks';
import { ordersNewsletter } from '../../survey/newsletter-link';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { lettersOf } from '../../words/letters';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

/** A call stands below what it is about; shorter lines are buttons, longer ones tell something. */
const articleBefore = 300;
const shortest = 40;
const longest = 400;

/** One post or one video is quoted. */
const posts = /\/(?:status|statuses|posts?|p|watch|reels?|shorts|videos?|photos?|permalink)(?:[/.?]|$)/;

/** The name of the site in letters, from its host: an account that is called so is the site's. '' where it is too short to tell. */
function nameOf({ page }: Survey): string {
  const name = lettersOf(siteOf(page.url.hostname).split('.')[0] ?? '');
  return name.length > 4 ? name : '';
}

/** YouTube's own address for a button: it asks whoever comes by it to subscribe, and nobody quotes a channel so. */
const subscribes = /[?&]sub_confirmation=1(?:&|$)/;

/** Does the link lead to a channel of the site itself: its account, or where its newsletter is ordered? An account may be called otherwise where the line says whose it is. */
function isOwn(survey: Survey, link: Element, name: string): boolean {
  if (ordersNewsletter(survey, link)) return true;
  const url = leadsToNetwork(link.getAttribute('href') ?? '') ? target(survey, link) : null;
  if (url === null || posts.test(url.pathname)) return false;
  if (subscribes.test(url.search)) return true;
  return (name !== '' && url.pathname.split('/').some((part) => lettersOf(part).includes(name))) || saysOurs(survey, lineAround(link));
}

const subscribesBy = (link: Element): boolean => subscribes.test(link.getAttribute('href') ?? '');

/** "Follow me on …", and no link but to channels and to the site's own pages. */
function saysOurs(survey: Survey, line: Element | null): boolean {
  if (!line || survey.page.stats(line).chars > longest || !mentions(spacedText(line), 'follow-us')) return false;
  return [...line.querySelectorAll('a[href]')].every(
    (link) => leadsToNetwork(link.getAttribute('href') ?? '') || leadsToOwnSite(survey, link),
  );
}

/** Fewer links are no list of channels; in characters, what a line of them says besides. */
const channels = { fewest: 3, mostBeside: 60 };

/** "Follow us on A, B, C and D": a line that is hardly more than links to networks. */
function listsChannels({ page }: Survey, line: Element): boolean {
  const { chars, linkChars, links } = page.stats(line);
  if (links < channels.fewest || chars - linkChars > channels.mostBeside) return false;
  return [...line.querySelectorAll('a')].every((link) => leadsToNetwork(link.getAttribute('href') ?? ''));
}

/** A sentence at an article's end that asks readers to follow the site or to order its newsletter. */
export const ownChannel = detector('promo', function* (survey) {
  const { page, prose } = survey;
  if (!survey.tellsStory) return;
  const name = nameOf(survey);
  const calls = new Set<Element>();
  /** What is hardly more than links to the writer's channels tells nothing wherever it stands. */
  const amid = new Set<Element>();
  for (const link of survey.named('a')) {
    const line = isOwn(survey, link, name) ? lineAround(link) : null;
    if (!line || line === page.root) continue;
    const { chars } = page.stats(line);
    if (chars < shortest || chars > longest || prose.before(line) < articleBefore) continue;
    const isOurs = saysOurs(survey, line);
    if (isOurs && listsChannels(survey, line)) amid.add(wholeOf(survey, line));
    else if (isOurs || listsChannels(survey, line) || ((prose.of(line) > 0 || subscribesBy(link)) && mentions(spacedText(line), 'follow')))
      calls.add(wholeOf(survey, line));
  }
  for (const sentence of prose.sentences) {
    const line = wholeOf(survey, sentence);
    const { chars } = page.stats(line);
    if (chars <= longest && prose.before(line) >= articleBefore && namesChannels(spacedText(line), name)) calls.add(line);
  }
  for (const line of [...amid, ...lastAmong(survey, calls)]) yield found(line, 'call', preview(spacedText(line), 60));
});
