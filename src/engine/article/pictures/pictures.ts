import { isOneText } from '../../../rules/kinds';
import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { isDense } from '../../words/dense';
import { isAttached } from './attached';
import { captionChars, longestLabel } from './caption-length';
import { isCaption } from './captions';
import { isCard } from './card';
import { endsWithCredit, isCreditLine } from './credit-words';
import { captions, figures } from './figure-selectors';
import { isFace, isInAvatar } from './face';
import type { CutPlan } from '../cut-plan';
import { media } from './media';
import { isInFirstCard } from './first-card';
import { isInCompleted } from './in-completed';
import type { Kept } from '../kept';
import { areLinks, isBanner, isBesideCredit, isBesideName, isPaidFor, leadsElsewhere, leadsOn, opensItself } from './picture-links';
import { standsElsewhere } from './picture-elsewhere';
import { isSizable } from './picture-size';
import { holdsOffer, waitsToPlay } from './picture-buttons';
import { isBackground, isDrawing, isOnButton } from './picture-drawing';
import { saysMore } from '../heading/name-lines';
import { saysAgain } from './says-again';
import { showsName } from './shows-name';

/** More pictures under a heading are shown for themselves, as a product's are. */
const mostUnderTitle = 4;
const captionBoxes = '[class*="caption" i], figcaption';
const titles = 'h2, h3, h4, h5, h6';

/** In characters of links. */
const leastTitle = 32;

/** In characters, beside a figure in its box. */
const longestButton = 24;

/** A page of pictures, not a gallery in an article. */
const mostCaptions = 60;

const order = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

type Around = Pick<CutPlan, 'page' | 'kind' | 'kept' | 'heldBy' | 'doubled' | 'headline' | 'unseen'>;

const nothing = { chars: 0, linkChars: 0, inputs: 0 };

/**
 * Is a box without kept text a picture of the article (with at most a caption), rather than a card or an icon? All words of a `labelled` one
 * are those of controls on it.
 */
export function isArticlePicture(box: Element, around: Around, { labelled = false } = {}): boolean {
  const { page, kind, kept, headline, unseen } = around;
  const isNear = (): boolean => isAttached(box, kept) || near(box, around);
  if (isInSentence(box, kept)) return true;
  const found = box.matches(media) ? [box] : [...box.querySelectorAll(media)];
  if (!found.some(isSizable)) return false;
  if (found.every((one) => isOnButton(one) || isBackground(one)) || (unseen(box) && isInHiddenText(box, page))) return false;
  if (found.every((one) => isFaceIn(one, box, kept)) || standsElsewhere(found, kept)) return false;
  const { chars, linkChars, inputs } = labelled || saysAgain(box, kept) || isReduced(box) ? nothing : page.stats(box);
  if (inputs > 0 || chars > 400 * found.length) return false;
  const hasCaption = box.querySelector(captions) !== null;
  if (hasCaption && isCard(box, page)) return false;
  if (!hasCaption && box.matches(figures) && (isTitledCard(box, page, linkChars) || [...box.querySelectorAll('a[href]')].some(saysMore)))
    return false;
  const captioned = hasCaption || box.matches(figures);
  if (
    !captioned &&
    (isTold(box, chars) || (linkChars > chars / 2 && !opensItself(box) && !isBesideName(box, chars, found) && !isBesideCredit(box, page)))
  )
    return false;
  if (!hasCaption && areLinks(found, page)) return false;
  // Beside a banner a pixel counts who saw it.
  const counted = found.filter((one) => one.getAttribute('width') !== '0');
  if (counted.length > 0 && !hasCaption && counted.every((one) => isBanner(one, page))) return false;
  if (!captioned && chars > 0 && isOneText(kind) && holdsOffer(box)) return false;
  const isFew = found.length <= mostUnderTitle;
  // Where a page of one text announces others, a page of many shows what it has.
  const announced = isFew && isOneText(kind);
  if (order(box, kept.first) && (isOneText(kind) || !isInFirstCard(box, page, kept)))
    return headline.isAbove(box) && !(announced && announces(found, page)) && isNear();
  // Below the text a heading says that something else begins: who wrote it, what to read next. So do other words.
  if (order(kept.last, box) && (isOneText(kind) || !isInCompleted(box, kept))) {
    const isTitled = !captioned && isFew && box.querySelector(titles) !== null;
    const isOffered = !captioned && announced && ((chars > 0 && offers(box, page)) || found.some((one) => isPaidFor(one, page)));
    const isSold = !captioned && isOneText(kind) && found.every((one) => isPaidFor(one, page) || isFace(one));
    const ends = isTitled || isOffered || isSold || (!captioned && waitsToPlay(box)) || announces(found, page);
    return !ends && isNear() && kept.chars(box.parentElement as Element) > 0;
  }
  return isNear();
}

/** "–25 %", in the corner of a picture. */
const isReduced = (box: Element): boolean => /^[-–−]?\s?\d{1,2}\s?%$/.test(textOf(box));

/** Do they lead to another page of the site, but for the signs drawn on them? */
function announces(found: readonly Element[], page: Page): boolean {
  const shown = found.filter((one) => !isDrawing(one));
  return (shown.length > 0 ? shown : found).every((one) => leadsOn(one, page));
}

/** Does the page hide the picture in a box that says something under a heading? A gallery waits for its script with no more than captions. */
function isInHiddenText(box: Element, { hidden, root }: Page): boolean {
  let at = box;
  while (at.parentElement && at.parentElement !== root && hidden(at.parentElement)) at = at.parentElement;
  return at.querySelector('h1, h2, h3, h4') !== null && at.querySelector('a[href]') !== null;
}

/** Does a box with a picture and no caption say something else than that, or than who made the picture? */
function offers(box: Element, page: Page): boolean {
  const said = textOf(box);
  if (said.length <= longestButton || isCreditLine(said) || (page.stats(box).links > 0 && opensItself(box))) return false;
  return ![...box.querySelectorAll('p, div, span, small, em, i, dd')].some((part) => isCaption(part, page));
}

/** Chinese, Japanese and Korean say as much in half the characters; what names who made the picture at its end is said of it. */
const isTold = (box: Element, chars: number): boolean =>
  (chars > longestLabel || (chars > longestLabel / 2 && isDense(textOf(box)))) &&
  !(chars <= captionChars.most && endsWithCredit(textOf(box)));

/** A figure whose words link as a title does, as writers put other stories into theirs: a shorter link opens the picture or a gallery. */
const isTitledCard = (figure: Element, page: Page, linkChars: number): boolean =>
  linkChars >= leastTitle / 2 && (linkChars >= leastTitle || isDense(textOf(figure))) && isCard(figure, page);

/** Is the picture somebody's face, by its name or by the name of a box around it that holds no kept text? */
function isFaceIn(picture: Element, box: Element, kept: Kept): boolean {
  if (isInAvatar(picture)) return true;
  for (let at: Element | null = picture; at && (box.contains(at) || kept.chars(at) === 0); at = at.parentElement)
    if (isFace(at)) return true;
  return false;
}

/** A picture in a line of kept text, which says what it shows, is a part of the sentence (a formula, a sign). */
const isInSentence = (box: Element, kept: Kept): boolean =>
  box.localName === 'img' &&
  Boolean(box.getAttribute('alt')?.trim()) &&
  [...(box.parentNode?.childNodes ?? [])].some((node) => kept.texts.has(node as Text));

/** Does the box stand among the article's text: is at least half of what its parent holds, but for what is marked as clutter or quoted from above, kept? */
function near(box: Element, { page, kept, heldBy, doubled }: Around): boolean {
  const marked = (at: Element): number => (heldBy(at)?.chars ?? 0) + doubled(at);
  for (let at = box.parentElement; at; at = at.parentElement) {
    const own = kept.chars(at);
    const clutter = own > 0 ? marked(at) - marked(box) : 0;
    const held = page.stats(at).chars - page.stats(box).chars - clutter - otherCaptions(at, box, page, kept);
    // Its caption was chosen, and what else is in its box, buttons to download it, says nothing of the text around.
    const besides = held - own - (page.stats(at).linkChars - page.stats(box).linkChars);
    const isCaptioned = own > 0 && own < held / 2 && besides <= longestLabel && at.querySelector(captionBoxes) !== null;
    if (isCaptioned && at !== page.root && !leadsElsewhere(box, page)) continue;
    // So does a button to its gallery ("1/3", "View gallery").
    if (own === 0 && held <= longestButton && at !== page.root && isAloneIn(at, box, page)) continue;
    if (held > 0) return own >= held / 2 || (own > 0 && showsName(box, at, page, kept));
    if (at === page.root) return false;
  }
  return false;
}

/** Is it the one figure of a box without a heading, and captioned? */
const isAloneIn = (at: Element, box: Element, { stats }: Page): boolean =>
  box.matches(figures) &&
  box.querySelector(captions) !== null &&
  stats(at).images === stats(box).images &&
  at.querySelector(titles) === null;

/** What captions say in each box, counted when its first picture is asked for: by the last, those of the others may be cut out. */
const captionsIn = new WeakMap<Kept, Map<Element, number>>();

/** Characters of captions that nobody chose, and of links to fetch pictures: what a gallery holds says nothing for or against one of its pictures. */
function otherCaptions(within: Element, box: Element, page: Page, kept: Kept): number {
  const known = captionsIn.get(kept) ?? new Map<Element, number>();
  captionsIn.set(kept, known);
  const all = known.get(within) ?? charsOfCaptions(within, page, kept);
  known.set(within, all);
  return all === 0 ? 0 : all - charsOfCaptions(box, page, kept);
}

function charsOfCaptions(box: Element, page: Page, kept: Kept): number {
  const all = [...box.querySelectorAll('figcaption, figure a[href]')];
  if (all.length > mostCaptions) return 0;
  const isCaption = (one: Element): boolean => one.localName === 'figcaption' || (opensItself(one) && !one.closest('figcaption'));
  return all.filter((one) => kept.chars(one) === 0 && isCaption(one)).reduce((sum, one) => sum + page.stats(one).chars, 0);
}
