import { isInOrHolds } from '../../dom/in-or-holds';
import { preview, spacedText } from '../../dom/text';
import { isAbout } from '../../survey/is-about';
import { section } from '../../survey/section';
import { shortSentences } from '../../survey/short-sentences';
import type { Survey } from '../../survey/survey';
import { announces } from '../../words/announces';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { saysWho } from '../../words/says-who';
import { detector, found } from '../detector';

const longest = 900;
/** Above the article's first paragraphs a name is its byline. */
const articleBefore = 600;
const profile = /\/(?:authors?|autor(?:en|es)?|auteurs?|autore|people|staff|profiles?|writers?|contributors?|by|team)\/[^/?#]/i;
const authors =
  'a[rel~=author],[itemprop~=author],a[href*="/author"],a[href*="/autor"],a[href*="/people/"],a[href*="/staff/"],a[href*="/profile"],a[href*="/writer"],a[href*="/contributor"],a[href*="/team/"]';
const unspacedName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u;
/** What the page's own data call a word on the author (schema.org/Person, description). */
const description = '[itemprop~=author] [itemprop~=description]';
const most = 40;

/** The box about the author after the article: a heading that says so over a few lines, or a name and who that is. */
export const author = detector('author', function* (survey) {
  const { page, prose, labels } = survey;
  for (const { element, text } of labels.of('about-author')) {
    if (prose.before(element) < articleBefore) continue;
    const parts = section(survey, element);
    const chars = parts.reduce((sum, part) => sum + page.stats(part).chars, 0);
    if (parts.length === 0 || chars > longest || parts.length > 4) continue;
    if (!titled(element) && (parts.slice(1).some(titled) || isFactAmongFacts(element, parts))) continue;
    if (isAmongSections(survey, element, parts) || isLinkedTitle(element) || isFactOfSeveral(survey, element, text)) continue;
    for (const part of parts) yield found(part, 'author_box', text);
  }
  for (const named of [...page.root.querySelectorAll(authors)].slice(0, most)) {
    const name = nameIn(survey, named);
    const box = name && prose.before(named) >= articleBefore ? about(survey, named, name) : null;
    if (box && !standsInText(survey, box)) yield found(box, 'about_author', name);
  }
  const buttons = survey.tellsStory ? labels.of('follow') : [];
  for (const { element, text } of buttons.length <= mostButtons ? buttons : []) {
    if (prose.before(element) < articleBefore) continue;
    const box = cardAround(survey, element);
    if (box) yield found(box, 'about_author', text);
  }
});

/** In characters of sentences: after so many more the text has gone on. */
const goesOn = 600;

/**
 * Is it a paragraph between paragraphs, or one that much of the text follows in the same box? The text tells of somebody there; a note
 * on who wrote it stands at an end, or in a box.
 */
function standsInText({ prose }: Survey, box: Element): boolean {
  const row = box.parentElement;
  if (box.localName !== 'p' || !row) return false;
  const isBetween = [box.previousElementSibling, box.nextElementSibling].every((other) => other?.localName === 'p' && prose.holds(other));
  const after = prose.of(row) - (prose.before(box) - prose.before(row)) - prose.of(box);
  return isBetween || after >= goesOn;
}

/** A button to follow follows one person, those of a site say "us"; more of them are a feed of what several people say. */
const mostButtons = 4;
/** In characters, and in boxes around the button. */
const card = { longest: 320, mostUp: 4 };

/** The box of a button to follow somebody that begins with a link to him, shows his picture, and says a sentence or two on him. */
function cardAround({ page, prose }: Survey, button: Element): Element | null {
  let box: Element | null = null;
  for (let at = button.parentElement, up = 0; at && at !== page.root && up < card.mostUp; at = at.parentElement, up++) {
    const { chars, images, links } = page.stats(at);
    if (chars > card.longest || prose.within(at).length > 2 || at.querySelector('h1,article,pre,table,blockquote,li,time')) break;
    if (links > 0 && images > 0 && beginsWithLink(at)) box = at;
  }
  return box;
}

function beginsWithLink(box: Element): boolean {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (text.textContent?.trim()) return text.parentElement?.closest('a') != null;
  return false;
}

const headings = 'h1,h2,h3,h4,h5,h6';

/** Has it a heading? A line such as "Published by …" heads nothing that has one of its own. */
const titled = (element: Element): boolean => element.matches(headings) || element.querySelector(headings) !== null;

/** "Author: Lou Hartig" in a list: what else it says is not about the author. */
function isFactAmongFacts(label: Element, parts: readonly Element[]): boolean {
  const fact = label.closest('li, dt, dd, td, th');
  return fact !== null && parts.some((part) => !fact.contains(part));
}

/** "Author: Lou Hartig" over "Released: …", as under another thing on the page: the text tells of several, and who made each. */
function isFactOfSeveral({ labels }: Survey, label: Element, text: string): boolean {
  if (!isFollowedByLike(label)) return false;
  return labels.of('about-author').some((other) => other.element !== label && other.text === text && isFollowedByLike(other.element));
}

/** Is it a label with a colon, and the next element of its name in the same box too? */
function isFollowedByLike(label: Element): boolean {
  let next = label.nextElementSibling;
  while (next && next.localName !== label.localName) next = next.nextElementSibling;
  return next !== null && announces(spacedText(label)) && announces(spacedText(next));
}

/** Does a section of the text follow that its heading sets beside this one? "Author" may be what a page tells of. */
function isAmongSections({ prose }: Survey, heading: Element, parts: readonly Element[]): boolean {
  const next = parts.at(-1)?.nextElementSibling;
  if (!next || !heading.matches(headings) || next.localName !== heading.localName || conceptsOf(fold(spacedText(next)))) return false;
  return next.nextElementSibling !== null && prose.holds(next.nextElementSibling);
}

/** A list of things that a page tells of links the title of each: "Authors". */
const isLinkedTitle = (label: Element): boolean => titled(label) && isInOrHolds(label, 'a');

/** The name an author's link or box gives: two to five words that stand alone. */
function nameIn(survey: Survey, element: Element): string {
  const link =
    element.localName === 'a'
      ? element
      : ([...element.querySelectorAll('a')].find((one) => profile.test(one.getAttribute('href') ?? '')) ??
        element.querySelector('[itemprop~=name]'));
  const text = link && survey.page.stats(link).chars <= 40 ? preview(spacedText(link), 40) : '';
  const words = text.split(' ').length;
  const isName = words >= 2 ? words <= 5 && /^[\p{Lu}\p{Lo}]/u.test(text) : unspacedName.test(text);
  return isName ? text : '';
}

/** The box in which sentences begin with the name, or are said to be about it, and that is too short to be anything but a note on its bearer. */
function about(survey: Survey, named: Element, name: string): Element | null {
  const { page, prose } = survey;
  let box: Element | null = null;
  for (let at: Element | null = named; at && at !== page.root; at = at.parentElement) {
    if (page.stats(at).chars > longest || at.querySelector('h1,article,pre,table,blockquote')) break;
    const sentences = shortSentences(survey, at);
    if (sentences.length > 3) break;
    if (sentences.some((sentence) => isOn(survey, sentence, name))) box = at;
    else if (prose.within(at).length > 0) break;
  }
  return box;
}

/** Is a sentence about him? A short one has to say who he is. */
function isOn({ prose }: Survey, sentence: Element, name: string): boolean {
  const said = spacedText(sentence);
  if (prose.of(sentence) === 0) return said.startsWith(name) && saysWho(said.slice(name.length).trimStart());
  return isAbout(said, name) || sentence.closest(description) !== null;
}
