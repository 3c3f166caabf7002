import { spacedText, textOf } from '../../dom/text';
import { siteOf } from '../../dom/site-of';
import { leadsToOwnSite, target } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';

/** In characters, and in pages from the site's front page to this one. */
const most = { chars: 300, crumbs: 8, crumb: 40, parts: 24, titles: 10 };
const says = /[\p{L}\p{N}]/u;
const named = '[class*="breadcrumb" i], [id*="breadcrumb" i], [aria-label*="breadcrumb" i], [itemtype$="/BreadcrumbList"]';

/**
 * "Home / Blog / The title" over the text: a list or a line whose links lead to the folders that the page's own address stands in, and that says
 * nothing else but the page's title, or maybe what it is called shortly where the box says what it is. By where it leads, since a line of facts may link a topic;
 * a box that says what it is may begin at the front page, or end with the page's title, and go by any ways of the site, and so may a line with
 * arrows from the front page.
 */
export const breadcrumbs = detector('navigation', function* (survey) {
  const { page, prose } = survey;
  const titles = survey
    .named('h1')
    .slice(0, most.titles)
    .map((title) => fold(spacedText(title)));
  for (const box of page.root.querySelectorAll('ul, ol, p, div')) {
    const { chars, links, images, inputs } = page.stats(box);
    if (links === 0 || links > most.crumbs || chars > most.chars || images + inputs > 0) continue;
    const isNamed = box.matches(named) || box.parentElement?.matches(named) === true;
    if (!isNamed && prose.before(box) > 0) continue;
    // A box around one is asked for that one: some pages have ten thousand boxes in boxes.
    const only = box.childElementCount === 1 ? box.firstElementChild : null;
    if (only && page.stats(only).chars === chars && !only.matches('a')) continue;
    if (isTrail(survey, box, titles, isNamed)) yield found(withLabel(survey, wholeOf(survey, box)), 'menu');
  }
});

/** The box around, where it says what it is and adds no more than a label: "You are here:". */
function withLabel({ page, prose }: Survey, box: Element): Element {
  const around = box.parentElement;
  if (!around?.matches(named)) return box;
  const [inner, outer] = [page.stats(box), page.stats(around)];
  const addsLabel = outer.chars - inner.chars <= most.crumb && outer.links === inner.links && outer.images === inner.images;
  return addsLabel && prose.of(around) === prose.of(box) ? around : box;
}

/** Are its parts links to folders around the page, signs between them, and at the end maybe one of these titles, or anything where it is named? */
function isTrail(survey: Survey, box: Element, titles: readonly string[], isNamed: boolean): boolean {
  const parts = box.matches('ul, ol') ? [...box.children] : [...box.childNodes];
  if (parts.length > most.parts) return false;
  const said = parts.filter((part) => says.test(part.textContent ?? ''));
  const last = said.at(-1);
  const own = last && linkIn(last) === null ? fold(last.textContent ?? '') : '';
  const crumbs = own === '' ? said : said.slice(0, -1);
  const saysTitle = own !== '' && titles.some((title) => title.includes(own));
  const isPointed = !isNamed && crumbs.length > 1 && (textOf(box).match(arrows)?.length ?? 0) >= said.length - 1;
  if (isPointed && (saysTitle || own.length <= most.crumb) && leadsFromFront(survey, crumbs)) return true;
  if (own === '' ? crumbs.length < 2 : !isNamed && !saysTitle) return false;
  if (crumbs.length === 0) return false;
  if (crumbs.every((crumb) => leadsAbove(survey, linkIn(crumb)))) return true;
  return isNamed && (leadsFromFront(survey, crumbs) || (saysTitle && staysOnSite(survey, crumbs)));
}

/** Signs between two steps of a way down, which no list of topics has. */
const arrows = /[>›»→＞]/g;
/** Sites of files call their front page so, too. */
const front = /^\/(?:index\.\w{3,5})?$/;

/** Is the first a way to the site's front page, and the others ways or names on the site? */
function leadsFromFront(survey: Survey, [top, ...others]: readonly Node[]): boolean {
  const first = top ? linkIn(top) : null;
  if (!first || !front.test(target(survey, first)?.pathname ?? '') || !leadsToOwnSite(survey, first)) return false;
  return staysOnSite(survey, others);
}

/** Are all of them ways or short names on the site? */
const staysOnSite = (survey: Survey, crumbs: readonly Node[]): boolean =>
  crumbs.every((crumb) => {
    const link = linkIn(crumb);
    return link ? leadsToOwnSite(survey, link) : (crumb.textContent ?? '').trim().length <= most.crumb && !holdsLink(crumb);
  });

const holdsLink = (part: Node): boolean => part.nodeType === 1 && (part as Element).querySelector('a') !== null;

/** The link that a part of the line is, but for a sign beside it. */
function linkIn(part: Node): Element | null {
  if (part.nodeType !== 1) return null;
  const link = (part as Element).matches('a') ? (part as Element) : (part as Element).querySelector('a');
  return link && !says.test((part.textContent ?? '').replace(link.textContent ?? '', '')) ? link : null;
}

/** Does a link lead to the site's front page or to a folder that the page's address begins with? */
function leadsAbove(survey: Survey, link: Element | null): boolean {
  const url = link && target(survey, link);
  const here = survey.page.url;
  if (!url || siteOf(url.hostname) !== siteOf(here.hostname)) return false;
  const folder = url.pathname.replace(/\/?$/, '/');
  return here.pathname.startsWith(folder) && folder.length < here.pathname.length;
}
