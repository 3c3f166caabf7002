import { isEmphasised } from '../../dom/emphasised';
import { isInline } from '../../dom/inline';
import { lineAround } from '../../dom/line-around';
import { preview, spacedText } from '../../dom/text';
import type { Page } from '../../page';
import { headsText } from '../../survey/heads-text';
import { lineSays } from '../../survey/line-says';
import { leadsToNetwork } from '../../survey/networks';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { isDense } from '../../words/dense';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

/** A call stands below what it is about, and is short. */
const articleBefore = 300;
const longest = 200;
/** One with the address of a channel says at length how to get there. */
const longestWithAddress = 400;
const address = /\b(?:t\.me|whatsapp\.com\/channel|news\.google\.com)\//;
const hasAddress = (line: Element): boolean =>
  address.test(line.textContent ?? '') || [...line.querySelectorAll('a')].some((link) => address.test(link.getAttribute('href') ?? ''));
/** Where what is asked stands in letters of its own, what it asks for may follow in the same line: "**Did you like this?** Then help us …". */
const longestAppeal = 500;

/** What somebody in the story says is no call, though words of it ask: "“Follow me,” the captain said". */
const quoted = /^["“”„«»「『]/;

/** In characters of sentences: a heading over so much heads a part of the story. */
const leastBelow = 120;
/** One that names a newsletter or a channel may head what is told of such. */
const letters = /newsletter|channel|chaîne|canale?\b|[ck]anal|whatsapp|telegram|канал|рассылк|チャンネル|频道|頻道|채널/i;

/** In lines and not in characters: who writes in short lines, or in one box with breaks, has no sentence before a call. */
const mostLines = 120;

function linesBefore(survey: Survey, line: Element): number {
  const weight = isDense(line.textContent ?? '') ? 2 : 1;
  let chars = 0;
  let node = wholeOf(survey, line).previousSibling;
  for (let looked = 0; node && looked < mostLines && chars < articleBefore; node = node.previousSibling, looked++) {
    if (node.nodeType === 3) chars += (node.textContent?.trim().length ?? 0) * weight;
    else if (node.nodeType === 1) {
      const stats = survey.page.stats(node as Element);
      chars += (stats.chars - stats.linkChars) * weight;
    }
  }
  return chars;
}

/** A mark or an arrow may stand before the link. */
const mostLinked = 0.9;

/** Some ask to be followed before they begin: "点击上方蓝字关注我们". In characters; of the story after it, in those of sentences. */
const opening = { most: 60, leastAfter: 400 };

function opensStory({ page, prose }: Survey, line: Element): boolean {
  const text = spacedText(line);
  const after = prose.of(page.root) - prose.before(line) - prose.of(line);
  if (after < opening.leastAfter) return false;
  return (text.length <= (isDense(text) ? opening.most / 2 : opening.most) && mentions(text, 'follow')) || standsAbove(page, line);
}

/** Is it the first of its box, in letters of its own, and linked to where what it asks for is done: "*Submit your letter on this page*"? */
function standsAbove(page: Page, line: Element): boolean {
  if (!isEmphasised(line) || page.stats(line).links === 0) return false;
  for (let at = line.previousElementSibling; at; at = at.previousElementSibling) if (page.stats(at).chars > 0) return false;
  return true;
}

/** Is all of it a link to a channel, as some set below their first paragraph? */
function leadsToChannel({ page }: Survey, line: Element): boolean {
  const { chars, linkChars, links } = page.stats(line);
  const link = line.localName === 'a' ? line : (line.closest('a') ?? line.querySelector('a'));
  return links <= 1 && linkChars >= chars * mostLinked && leadsToNetwork(link?.getAttribute('href') ?? '');
}

/** In characters: "Loved it", "Not for me". */
const longestAnswers = 200;

/** The list of links below what a site asks: each is an answer to it. */
function answersBelow(survey: Survey, line: Element): Element[] {
  const below = wholeOf(survey, line).nextElementSibling;
  if (!below?.matches('ul, ol') || !/[?？]\W*$/u.test(spacedText(line))) return [];
  const { chars, linkChars } = survey.page.stats(below);
  return chars <= longestAnswers && linkChars >= chars * 0.9 ? [below] : [];
}

/** What a site asks of those who have read: "Do you have a story for us?", "Have you tried this recipe? Rate it …". */
export const call = detector('promo', function* (survey) {
  const { prose, labels, tellsStory } = survey;
  if (!tellsStory) return;
  const calls = (line: Element): boolean => lineSays(survey, line, 'call', hasAddress(line) ? longestWithAddress : longest);
  const appeals = (line: Element, label: Element): boolean =>
    survey.page.stats(line).chars <= longestAppeal && spacedText(line).startsWith(spacedText(label));
  const lines = new Set<Element>();
  for (const { element } of labels.of('call')) {
    const line = isInline(element) ? lineAround(element) : null;
    lines.add(line && (calls(line) || appeals(line, element)) ? line : element);
  }
  for (const sentence of prose.sentences) if (calls(wholeOf(survey, sentence))) lines.add(sentence);
  const isPlaced = (line: Element): boolean =>
    prose.before(line) >= articleBefore ||
    linesBefore(survey, line) >= articleBefore ||
    opensStory(survey, line) ||
    (prose.before(line) > 0 && leadsToChannel(survey, line));
  for (const line of lines)
    if (isPlaced(line) && !quoted.test(spacedText(line)) && !headsText(survey, line, letters.test(spacedText(line)) ? 1 : leastBelow))
      for (const box of [wholeOf(survey, line), ...answersBelow(survey, line)]) yield found(box, 'call', preview(spacedText(box), 60));
});
