import { holdsShownPicture } from '../../dom/shown-picture';
import { addsPicture, aroundSharers } from '../../survey/around-sharers';
import { textOf } from '../../dom/text';
import { isControl, target } from '../../survey/links';
import { leadsToNetwork } from '../../survey/networks';
import { sharesPage } from '../../survey/sharers';
import type { Survey } from '../../survey/survey';
import { together } from '../../survey/widen';
import { detector, found } from '../detector';

const shares = (survey: Survey, link: Element): boolean => sharesPage(link.getAttribute('href') ?? '', survey.page.baseUrl);

/** A row of links that share the page, with the words around it. */
export const share = detector('share', function* (survey) {
  const links = survey.named('a').filter((link) => shares(survey, link) && !holdsShownPicture(link));
  for (const link of links) yield found(aroundSharers(survey, link), 'share_links');
  for (const [index, link] of links.entries()) {
    const next = links[index + 1];
    const box = next && together(link, next);
    if (!box || box === survey.page.root || survey.prose.of(box) > 0 || survey.page.stats(box).chars >= mostInRow) continue;
    if (!holdsShownPicture(box)) yield found(aroundSharers(survey, box), 'share_links', survey.labels.within(box, 'share')[0]?.text);
  }
  for (const button of survey.page.root.querySelectorAll('amp-social-share')) yield found(button, 'share_button', textOf(button));
  const labels = survey.labels.of('share');
  const places = labels.length > 0 ? placesOf(survey) : new Set<string>();
  for (const { element, text } of labels) {
    if (isShareControl(survey, element, places)) yield found(row(survey, element), 'share_button', text);
    else if (survey.page.stats(element).links === 0 && element.localName !== 'input') {
      // Scripts make buttons of anything.
      const box = row(survey, element);
      if (survey.labels.within(box, 'share').length >= fewestInRow) yield found(box, 'share_button', text);
    }
  }
});

/** Of a list that names places. */
const fewestEntries = 3;
const mostEntries = 20;
const mostInRow = 300;
/** So many words beside each other say that they are for sharing, be they buttons or not. */
const fewestInRow = 4;
/** "Share this event: …" names what it stands beside. */
const longestLabel = 40;

/** The box of several share buttons, with the line over them; the button itself where it stands alone. */
function row(survey: Survey, control: Element): Element {
  let box = control;
  for (let parent = box.parentElement; parent && parent !== survey.page.root; parent = parent.parentElement) {
    const { chars } = survey.page.stats(parent);
    const addsOther = survey.prose.of(parent) > 0 || survey.count(parent, ['h1', 'time', 'textarea']) > 0;
    if (chars > mostInRow || addsOther || addsPicture(survey, box, parent)) break;
    const shares = survey.labels.within(parent, 'share').filter(({ text }) => text.length <= longestLabel);
    if (shares.length < 2 || shares.reduce((sum, { text }) => sum + text.length, 0) < chars * 0.6) break;
    box = parent;
  }
  return box;
}

/** Buttons that share; links only where they lead to a profile or nowhere. */
function isShareControl(survey: Survey, element: Element, places: ReadonlySet<string>): boolean {
  if (!isControl(survey, element)) return false;
  const link = element.localName === 'a' ? element : element.querySelector('a');
  if (!link) return true;
  const href = link.getAttribute('href') ?? '';
  const place = href.startsWith('#') ? href.slice(1) : '';
  if (place !== '' && places.has(place) && !standsIn(link, place)) return false;
  if (href === '' || href.startsWith('#') || href.startsWith('javascript:')) return true;
  const url = target(survey, link);
  return url !== null && (shares(survey, link) || (leadsToNetwork(url.href) && !isEntry(survey, link)));
}

/** Is it one of several places in a list, most of which share nothing ("GitHub, X, Blog, Chat")? */
function isEntry({ page, labels }: Survey, link: Element): boolean {
  const item = link.closest('li');
  const items = item?.parentElement?.children;
  if (!item || !items || items.length < fewestEntries || items.length > mostEntries || page.stats(item).images > 0) return false;
  return [...items].filter((other) => labels.within(other, 'share').length > 0).length < items.length / 2;
}

/** Does a link lead to the entry that it stands in ("Copy link")? */
function standsIn(link: Element, place: string): boolean {
  for (let at: Element | null = link; at; at = at.parentElement) if (at.id === place) return true;
  return false;
}

/** What links on the page may lead to: "Line" and "X" may be called what is told of further down. */
const placesOf = ({ page }: Survey): Set<string> => new Set([...page.root.querySelectorAll('[id]')].map(({ id }) => id));
