import { namesPicture, staysAtPicture } from '../../dom/picture-file';
import { siteOf } from '../../dom/site-of';
import { textOf } from '../../dom/text';
import { httpUrl } from '../../metadata/http-url';
import type { Page } from '../../page';
import { leadsAway } from '../leads-away';
import { saysMaker } from './credit-words';
import { leadsToGallery, leadsToPicture } from './picture-page';
import { declaredSize, side } from './picture-size';

const titles = 'h2, h3, h4, h5, h6';

/** In characters: a linked credit, or the name of the part of the site that a story is in. */
const longestBadge = 40;

/** In CSS pixels, the shorter side: a smaller picture beside a link is a badge or a face, and so may be one of which no size is known. */
const leastBeside = 300;

/** Is the link beside the picture no more than a name, and the picture, which is a large one, none of what it leads to? */
export const isBesideName = (box: Element, chars: number, found: readonly Element[]): boolean =>
  chars <= longestBadge &&
  found.map(declaredSize).every((size) => Number.isFinite(size) && size >= leastBeside) &&
  box.querySelector(titles) === null &&
  box.closest('a') === null &&
  box.querySelector('a img') === null;

/** In characters: who made a picture, and where else it is shown. */
const longestCreditLine = 80;

/** Do the words beside the picture, which leads nowhere, say by links to other sites who made it: "Photo by Ann Lee on Pictures"? */
export function isBesideCredit(box: Element, page: Page): boolean {
  if (page.stats(box).chars > longestCreditLine || !saysMaker(textOf(box)) || box.closest('a')) return false;
  return [...box.querySelectorAll('a[href]')].every((link) => link.querySelector('img, picture') === null && leadsAway(page, link));
}

/** How much wider than high a strip is that only sends its readers elsewhere. */
const strip = 3.5;

/** In CSS pixels, what advertisers call medium rectangle, skyscraper, half page (IAB's fixed size ad units), and squares of old. */
const adUnits = ['300x250', '336x280', '160x600', '120x600', '300x600'];
const adSizes = new Set([...adUnits, '250x250', '200x200', '180x150', '125x125', '320x100']);

/** Files named after such a size, or after that of a strip; squares are thumbnails, too. */
const adFile = new RegExp(`(?<!\\d)(?:${[...adUnits, '468x60', '728x90', '970x90', '970x250', '320x50'].join('|')})(?!\\d)`);
/** Links that say themselves that a banner leads there, or to a site's place on Google News. */
const calls = /[?&]utm_(?:medium|source|content)=[^&]*(?:banner|cta(?![a-z]))|^https?:\/\/news\.google\.com\/publications\//i;

/**
 * Is it a strip around which a link leads to something else than itself, one of an advertisement's size, paid for as its link says, or one
 * whose link says that it calls?
 */
export function isBanner(picture: Element, page: Page): boolean {
  const [width, height] = [side(picture, 'width'), side(picture, 'height')];
  const link = picture.closest('a[href]');
  if (!link || !leadsElsewhere(picture, page)) return false;
  if (calls.test(link.getAttribute('href') ?? '') || isOfAffiliates(picture, link, page)) return true;
  if (isNamedBanner(picture, link)) return leadsAway(page, link);
  if (!Number.isFinite(width)) return leadsAway(page, link) && isStripFile(picture.getAttribute('src') ?? '');
  return width > height * strip || (adSizes.has(`${width}x${height}`) && link.matches('[rel~="nofollow" i], [rel~="sponsored" i]'));
}

/** The sides of a picture as the name of its file says them: `top_540x60px.png`. */
const sidesInFile = /(?<!\d)(\d{2,4})x(\d{2,4})(?:px)?(?!\d)[^/]*$/;

function isStripFile(address: string): boolean {
  const [, width, height] = sidesInFile.exec(address) ?? [];
  return adFile.test(address) || Number(width) > Number(height) * strip;
}

const banners = /(?:^|[\s_-])banners?(?:$|[\s_-])/i;
const mostUp = 4;

/** Is a picture alone in a link that search engines are not to follow, in boxes of its own that the site calls banners? */
function isNamedBanner(picture: Element, link: Element): boolean {
  if (!link.matches('[rel~="nofollow" i], [rel~="sponsored" i]') || link.textContent?.trim()) return false;
  let box: Element | null = picture;
  for (let up = 0; box && up < mostUp; up++, box = box.parentElement) if (banners.test(box.getAttribute('class') ?? '')) return true;
  return false;
}

/** Networks that pay sites for readers they send to shops: what they host are banners. */
const affiliates =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:awin1\.com|zenaps\.com|tradedoubler\.com|tradetracker\.net|belboon\.(?:com|de)|webgains\.com|financeads\.net|adcell\.(?:com|de)|affili\.net|linksynergy\.com|shareasale\.com|pjtra\.com|pntra\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|ftjcfx\.com|lduhtrp\.net|tqlkg\.com|awltovhc\.com|a8\.net|accesstrade\.net|valuecommerce\.(?:com|ne\.jp))(?:[/?#:]|$)/i;

/** Do picture and link both come from such a network? */
const isOfAffiliates = (picture: Element, link: Element, { url }: Page): boolean =>
  affiliates.test(picture.getAttribute('src') ?? '') && affiliates.test(link.getAttribute('href') ?? '') && !affiliates.test(url.href);

const fewestLinks = 3;

/** Are they flags, signs of firms or covers, each a link to what it stands for? */
export const areLinks = (found: readonly Element[], page: Page): boolean =>
  new Set(found.map((one) => one.closest('a[href]'))).size >= fewestLinks &&
  found.every((one) => one.closest('a[href]') !== null && leadsElsewhere(one, page));

/** Above or below the text, a picture that leads to another page of the site announces it. */
export function leadsOn(picture: Element, page: Page): boolean {
  const link = picture.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || staysAtPicture(href) || leadsToPicture(link, page) || leadsToGallery(link, page)) return false;
  const url = httpUrl(href, page.baseUrl);
  if (url === undefined) return false;
  const to = new URL(url);
  return siteOf(to.hostname) === siteOf(page.url.hostname) && !isSamePage(to, page.url);
}

/** Is it this page, whatever a counter adds to its address? */
const isSamePage = (to: URL, here: URL): boolean =>
  to.pathname.replace(/\/$/, '') === here.pathname.replace(/\/$/, '') && (here.search === '' || to.search === here.search);

/** Does the link around a picture of the site's own lead away, paid for as it says itself? */
export function isPaidFor(picture: Element, page: Page): boolean {
  const link = picture.closest('a[rel]');
  if (!link || !leadsElsewhere(picture, page)) return false;
  // It may lead there by way of the site's own directory.
  if (link.matches('[rel~="sponsored" i]')) return true;
  if (!leadsAway(page, link)) return false;
  const from = httpUrl(picture.getAttribute('src') ?? undefined, page.baseUrl);
  return link.matches('[rel~="nofollow" i]') && (from === undefined || siteOf(new URL(from).hostname) === siteOf(page.url.hostname));
}

/** Words in a link to the picture's own file ("View larger image") are said of it, and no title of another page. */
export const opensItself = (box: Element): boolean =>
  [box, ...box.querySelectorAll('a[href]')].every((link) => !link.matches('a[href]') || namesPicture(link.getAttribute('href') ?? ''));

/** Is the picture a link to something else than itself? */
export function leadsElsewhere(box: Element, page: Page): boolean {
  const link = box.closest('a[href]') ?? box.querySelector('a[href]');
  return link !== null && !namesPicture(link.getAttribute('href') ?? '') && !leadsToPicture(link, page);
}
