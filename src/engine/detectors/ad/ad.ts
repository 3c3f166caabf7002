import { captionNames } from '../../dom/caption-names';
import { isInline } from '../../dom/inline';
import { advertised, advertisedAround, advertisedBelow } from '../../survey/advertised';
import { headsText } from '../../survey/heads-text';
import { isOverEmptyBox } from '../../survey/over-empty-box';
import type { Survey } from '../../survey/survey';

import { detector, found } from '../detector';

const roots =
  'ins.adsbygoogle,[data-ad-client],[data-ad-slot],[id^="google_ads_iframe"],[id^="div-gpt-ad"],iframe[src*="doubleclick.net"],iframe[src*="googlesyndication.com"],iframe[src*="amazon-adsystem.com"],amp-ad,[data-banner_id][data-impressions_enabled],[data-advadstrackid],[data-xf-init="sam-unit"],[data-xf-init="sam-item"],img[data-xf-init="sam-lazy"],[data-native-ad-id="container"]';
const adLinks =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:doubleclick\.net|googleadservices\.com|googlesyndication\.com|amazon-adsystem\.com)(?:[/?#:]|$)/i;

/** The site's own address that counts who pressed an advertisement. */
const counter = /^[^?#]*\/(?:advert(?:isement)?s?|ads?|banners?)[-_]?clicks?(?:[/?#]|$)/i;

/** The slot around a label or an advertisement: boxes that add nothing but pictures, and the word over one that says nothing. */
function slot(survey: Survey, seed: Element): Element {
  const { page } = survey;
  let box = seed;
  let chars = page.stats(seed).chars;
  for (let parent = box.parentElement; parent && parent !== page.root; parent = box.parentElement) {
    const isMore = page.stats(parent).chars > chars + 8;
    if (isMore && (chars > 0 || !isWord(survey, parent))) break;
    if (isMore) chars = page.stats(parent).chars;
    box = parent;
  }
  return box;
}

/** Is the word for an advertisement all that a box says? */
function isWord({ page, labels }: Survey, box: Element): boolean {
  const { chars } = page.stats(box);
  for (let at: Element | null = box; at && page.stats(at).chars === chars; at = at.parentElement) if (labels.says(at, 'ad')) return true;
  return false;
}

/**
 * Is the word a heading of what is told below it? Not where it stands over an empty box of its own again and again, nor over a line
 * that the advertisement leaves there.
 */
function isHeading(survey: Survey, label: Element, text: string): boolean {
  if (!headsText(survey, label)) return false;
  const { nextElementSibling: below } = label;
  return !(below && isWord(survey, below)) && !wordsOverEmptyBoxes(survey).has(text);
}

const overEmptyBoxes = new WeakMap<Survey, ReadonlySet<string>>();

/** The words that stand so more than once; looked for when the first heading asks. */
function wordsOverEmptyBoxes(survey: Survey): ReadonlySet<string> {
  const known = overEmptyBoxes.get(survey);
  if (known) return known;
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { element, text } of survey.labels.of('ad'))
    if (isOverEmptyBox(survey.page, element)) (once.has(text) ? again : once).add(text);
  overEmptyBoxes.set(survey, again);
  return again;
}

/** In these a word is quoted, a value or a sign. */
const quoted = 'code, pre, kbd, samp, var, math, [role="math"], svg';
/** Longer cells are columns of a page laid out with a table. */
const longestCell = 40;
/** A table of so many rows has values in them: "Advertising · $3.4m". */
const fewestRows = 3;
/** So many neighbours are asked; a list may have thousands of items. */
const mostBeside = 12;

/** Does the word stand for itself? Not in code, not inside a sentence ("in <small>AD</small> 79"), not as a term or among values. */
function standsAlone({ page }: Survey, label: Element): boolean {
  if (label.closest(quoted)) return false;
  if (isInline(label) && runsOn(label)) return false;
  const item = label.closest('td, th, dt, dd, li');
  if (!item || page.stats(item).chars > page.stats(label).chars) return true;
  if (item.localName === 'dt' || item.closest('table')?.querySelector('th')) return false;
  const beside = Array.from({ length: mostBeside }, (_, at) => item.parentElement?.children[at]);
  const others = beside.filter((other): other is Element => other !== undefined && other !== item && page.stats(other).chars > 0);
  const fewest = (item.closest('tr')?.parentElement?.children.length ?? 0) >= fewestRows ? 1 : 2;
  return others.length < fewest || others.some((other) => page.stats(other).chars > longestCell || page.stats(other).links > 0);
}

/** Does a sentence come before it or go on behind? What stands beside a box is a line of its own. */
const runsOn = ({ nextSibling, previousSibling }: Element): boolean =>
  sentence(nextSibling, /^[\s\p{P}]*[\p{L}\p{N}]/u) || sentence(previousSibling, /[\p{L}\p{N},;(–-]\s*$/u);

const sentence = (beside: Node | null, words: RegExp): boolean => beside?.nodeType === Node.TEXT_NODE && words.test(beside.nodeValue ?? '');

/** Who pays for what is told, and is a part of it. */
const payers = /^\W*(?:our\s+)?(?:sponsors?|partners?)\W*$/i;

/** "Today's edition is brought to you by …": what it heads is paid for, or is a part of the text. */
const giver = /brought to you by/i;

/** What is said for the giver, with the word. */
function given(survey: Survey, label: Element): Element[] {
  const box = advertised(survey, label);
  return box ? [box] : advertisedBelow(survey, label);
}

/** In characters. */
const longestName = 60;

/** "Partner", right under somebody's name: what he is in a firm. */
function isRole({ page }: Survey, label: Element, text: string): boolean {
  const above = label.previousElementSibling;
  const chars = above ? page.stats(above).chars : 0;
  return payers.test(text) && chars > 0 && chars <= longestName;
}

/** "Sponsor: Hask University", in a box each: a fact of what the page is about, as of a study or a match. */
function isFact({ page }: Survey, label: Element, text: string): boolean {
  const value = payers.test(text) && /[:：]\s*$/.test(text) ? label.nextElementSibling : null;
  if (!value) return false;
  const { chars, links, images } = page.stats(value);
  return chars > 0 && chars <= longestName && links + images === 0;
}

/** So are called a firm's own pictures for the press, where the photographer is named. */
const press = /^\W*PR\W*$/;
const mostUp = 3;

/** Does it name who gave the picture, beside what its caption says? */
function isCredit({ page }: Survey, label: Element, text: string): boolean {
  if (!press.test(text)) return false;
  let box: Element | null = label;
  for (let up = 0; box && up < mostUp; up++, box = box.parentElement)
    if (box.matches('figcaption') || captionNames.test(box.getAttribute('class') ?? ''))
      return page.stats(box).images === 0 && page.stats(box).chars > page.stats(label).chars;
  return false;
}

/** Advertisements: the boxes ad services fill, links that lead through them, and the word "Advertisement" by itself. */
export const ad = detector('ad', function* (survey) {
  const { page, prose, labels } = survey;
  for (const root of page.root.querySelectorAll(roots)) if (prose.of(root) === 0) yield found(slot(survey, root), 'ad_service');
  for (const link of survey.named('a'))
    if ([adLinks, counter].some((links) => links.test(link.getAttribute('href') ?? '')) && prose.of(link) === 0)
      yield found(slot(survey, link), 'ad_link');
  // Not "Sponsors", and who they are; nor a link to such. A linked picture beside the word is the advertisement.
  for (const { element, text } of labels.of('ad')) {
    if (!standsAlone(survey, element) || isCredit(survey, element, text)) continue;
    if (giver.test(text)) {
      for (const part of given(survey, element)) yield found(part, 'ad_label', text);
    } else if (
      page.stats(element).linkChars === 0 &&
      !isHeading(survey, element, text) &&
      !isRole(survey, element, text) &&
      !isFact(survey, element, text)
    )
      yield found((!payers.test(text) && (advertised(survey, element) ?? advertisedAround(survey, element))) || element, 'ad_label', text);
  }
});
