import { preview, spacedText } from '../../dom/text';
import { siteOf } from '../../dom/site-of';
import { httpUrl } from '../../metadata/http-url';
import type { Survey } from '../../survey/survey';
import { detector, type Finding, found } from '../detector';

/** Where scripts that load one article below the other keep the address of each. */
const addresses = ['data-url', 'data-href', 'data-permalink', 'data-article-url', 'data-page-url', 'data-canonical'];
const boxes = addresses.map((name) => `:is(article, section, div)[${name}]`).join();
/** More of them are cards. */
const most = 60;

/** The other articles of an endless scroll: boxes with an address and a headline of their own, below one of the same build whose address is the page's. */
export const nextArticles = detector('related', function* (survey) {
  const all = [...survey.page.root.querySelectorAll(boxes)];
  if (all.length < 2 || all.length > most) return;
  const first = all.findIndex((box) => leadsHere(survey, box) && holdsOneHeadline(survey, box));
  const own = all[first];
  if (!own) return;
  for (const box of all.slice(first + 1))
    if (!own.contains(box) && isLike(box, own) && isOther(survey, box) && holdsOneHeadline(survey, box)) yield proved(box);
});

function proved(box: Element): Finding {
  const finding = found(box, 'other_stories', preview(spacedText(box.querySelector('h1') ?? box), 60));
  return { ...finding, proved: true };
}

function addressOf({ page }: Survey, box: Element): URL | null {
  const given = addresses.map((name) => box.getAttribute(name)).find((value) => value);
  const url = httpUrl(given ?? undefined, page.baseUrl);
  return url ? new URL(url) : null;
}

const pathOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '');

function leadsHere(survey: Survey, box: Element): boolean {
  const url = addressOf(survey, box);
  return url !== null && pathOf(url) !== '' && pathOf(url) === pathOf(survey.page.url);
}

function isOther(survey: Survey, box: Element): boolean {
  const url = addressOf(survey, box);
  if (!url || siteOf(url.hostname) !== siteOf(survey.page.url.hostname)) return false;
  return pathOf(url) !== '' && pathOf(url) !== pathOf(survey.page.url);
}

const holdsOneHeadline = (survey: Survey, box: Element): boolean => survey.count(box, ['h1']) === 1;

const isLike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.parentElement?.localName === other.parentElement?.localName && sameClass(one, other);

const sameClass = (one: Element, other: Element): boolean =>
  (one.getAttribute('class') ?? '').split(/\s/, 1)[0] === (other.getAttribute('class') ?? '').split(/\s/, 1)[0];
