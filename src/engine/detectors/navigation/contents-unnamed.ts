import { spacedText } from '../../dom/text';
import { headingsOf, isBelow } from '../../survey/headings-below';
import { leadsToPlace } from '../../survey/leads-inside';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { detector, found } from '../detector';

const fewest = 3;
/** Boxes inside each other are all counted: a page may hold thousands. */
const mostLinks = 500;
/** A heading may have been renamed since. */
const mostOfLinks = 0.8;
/** Numbers may stand beside the links. */
const leastLinked = 0.8;

/** Each link to a place on the page, with the heading that says what it says. */
type Places = ReadonlyMap<Element, Element | undefined>;

/** Contents that no word names: nothing but the headings that come below them, each a link to its place. */
export const contentsUnnamed = detector('navigation', function* (survey) {
  const places = placesOf(survey);
  const seen = new Set<Element>();
  for (const [link, heading] of places) {
    const box = heading && linksAround(survey, places, link, seen);
    if (box && isContents(places, box)) yield found(wholeOf(survey, box), 'navigation_link', spacedText(link));
  }
});

function placesOf(survey: Survey): Places {
  const links = survey.named('a').filter((link) => leadsToPlace(survey, link));
  if (links.length < fewest) return new Map();
  const headed = headingsOf(survey);
  return new Map(links.map((link) => [link, headed(link)]));
}

const linksIn = (box: Element): Element[] => [...box.querySelectorAll('a[href]')];

/** The largest box around a link that holds such links alone; null where it stands in one that was asked of already. */
function linksAround({ page }: Survey, places: Places, link: Element, seen: Set<Element>): Element | null {
  let box: Element | null = null;
  for (let at = link.parentElement; at && at !== page.root; at = at.parentElement) {
    if (at.localName === 'nav' || seen.has(at) || isValue(at)) return null;
    seen.add(at);
    const { chars, linkChars, links } = page.stats(at);
    if (links > mostLinks || linkChars < chars * leastLinked || !linksIn(at).every((other) => places.has(other))) break;
    box = at;
  }
  return box;
}

/** A cell of a table with heads over its columns says what they ask for. */
const isValue = (box: Element): boolean => box.localName === 'td' && box.closest('table')?.querySelector('th') != null;

function isContents(places: Places, box: Element): boolean {
  const links = linksIn(box);
  const named = links.filter((link) => isBelow(box, places.get(link)));
  return named.length >= fewest && named.length >= links.length * mostOfLinks;
}
