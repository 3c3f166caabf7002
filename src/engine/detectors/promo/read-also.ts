import { isDense } from '../../words/dense';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { lettersOf } from '../../words/letters';
import { siteOf } from '../../dom/site-of';
import { spacedText } from '../../dom/text';
import { leadsToOwnSite } from '../../survey/links';
import { isStoryLink } from '../../survey/story-link';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { detector, found } from '../detector';

const longest = 260;
const longestLabel = 40;
const shortestTitle = { spaced: 12, dense: 6 };
const blocks = 'p,li,div,blockquote,aside,b,strong,section,figure,h2,h3,h4,h5,h6';

/** A label is told from the words of a sentence by a sign after it, brackets around it, a bullet before it, or capitals. */
const setApart = /[:：»›>|→➜▶►–—】］〕〉》」』\])）-]$|^[■□▼▽◆◇●○▶►▷★☆※]/;
const inTitle = /^(?:([^:：»›>|]{2,40})[:：»›>|]|([【［〔〈《「『[(（][^】］〕〉》」』\])）]{2,40}[】］〕〉》」』\])）]))/;

/** The words before a link, when they are a label ("Read also:"), or the label that the link itself begins with. */
function labelOf(line: Element, link: Element): string | undefined {
  const title = spacedText(link);
  const before = spacedText(line).split(title, 1)[0]?.trim() ?? '';
  const apart = before === '' || setApart.test(before) || isShouted(before) || line.firstElementChild !== link;
  const [, named, bracketed] = inTitle.exec(title) ?? [];
  const label = before || named || bracketed || ownLabel(link, title);
  const isKind = before === '' && bracketed !== undefined && conceptsOf(fold(bracketed))?.has('elsewhere') === true;
  return apart && (isLabel(fold(label)) || isKind) ? label : undefined;
}

/** What a link begins with in an element of its own, and goes on after: "<b>Read also</b>The title". */
function ownLabel({ firstElementChild: first }: Element, title: string): string {
  const label = first ? spacedText(first) : '';
  return label.length < title.length && label.length <= longestLabel && title.startsWith(label) ? label : '';
}

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

const shortestIn = (link: Element): number => (isDense(link.textContent ?? '') ? shortestTitle.dense : shortestTitle.spaced);

const isLabel = (text: string): boolean => text.split(' ').length <= 5 && conceptsOf(text)?.has('read-also') === true;

/** "In Hask |", "Auf Hask:", the site's own name and a sign before the title of another story of it. */
const inSite = /^\p{L}{2,4}\s+([^|:»›]{4,40}?)\s*[|:»›]$/u;

function siteBefore(survey: Survey, line: Element, link: Element): string | undefined {
  const before = spacedText(line).split(spacedText(link), 1)[0]?.trim() ?? '';
  const name = lettersOf(inSite.exec(before)?.[1] ?? '');
  const host = lettersOf(siteOf(survey.page.url.hostname).split('.')[0] ?? '');
  const isLast = spacedText(line).endsWith(spacedText(link));
  return name !== '' && name === host && isLast && leadsToOwnSite(survey, link) && survey.prose.before(line) > 0 ? before : undefined;
}

/** More entries are a list of something. */
const mostEntries = 6;

/** The list of which the line is the first entry, where each of the others is nothing but the title of another story too: they are announced by its label. */
function listOf(survey: Survey, line: Element): Element | null {
  const list = line.localName === 'li' ? line.parentElement : null;
  if (!list || list.firstElementChild !== line || list.children.length > mostEntries) return null;
  return [...list.children].slice(1).every((entry) => isStoryLink(survey, entry)) ? list : null;
}

/** "Read also: …" between paragraphs: a short line that begins so, and whose rest is one link. */
export const readAlso = detector('promo', function* (survey) {
  for (const link of survey.named('a')) {
    const line = link.closest(blocks);
    if (!line || line === survey.page.root || survey.page.stats(line).links > 2) continue;
    const { chars, linkChars } = survey.page.stats(line);
    if (chars > longest || linkChars < shortestIn(link) || chars - linkChars > longestLabel) continue;
    const label = labelOf(line, link) ?? siteBefore(survey, line, link);
    if (label) yield found(wholeOf(survey, listOf(survey, line) ?? line), 'read_also', label);
  }
});
