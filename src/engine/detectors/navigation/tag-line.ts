import { findDate } from '../../metadata/dates/find-date';
import { saysWhen } from '../../metadata/dates/when-words';
import { preview, textOf } from '../../dom/text';
import { lastAmong } from '../../survey/last-among';
import { nameBefore } from '../../survey/name-before';
import { leadsToOwnSite } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { announces } from '../../words/announces';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { detector, found } from '../detector';

/** In characters: the words before its links. */
const longestName = 30;
/** In characters of sentences: it stands below a text. */
const leastBefore = 300;
/** What of a line is no link besides its name: signs between links. */
const signs = /^[^\p{L}\p{N}]*$/u;

/** What a link says of itself, as the blogs' software writes it. */
const tag = 'a[rel~="tag"]';

/** "#boats #harbour #ice": so many at least, and no colours ("#ffeedd"). */
const hashtags = /^(?:#\p{L}[\p{L}\p{M}\p{N}_]*[\s,，、]*){3,}$/u;
const colours = /^(?:#[\da-f]{3,8}[\s,]*)+$/i;

/** "Filed under: Lamps · Boats": a line below the text that names where else on the site such texts are kept. */
export const tagLine = detector('navigation', function* (survey) {
  if (!survey.tellsStory) return;
  const named = survey.labels.of('navigation').map(({ element }) => element.parentElement);
  for (const line of new Set([...survey.named('p'), ...named]))
    if (line && line !== survey.page.root && isTagLine(survey, line)) yield found(line, 'navigation_link', nameBefore(line).trim());
  const marked = [...survey.page.root.querySelectorAll(tag)].map((link) => link.closest('ul, ol, p') ?? link.parentElement);
  for (const line of new Set(marked))
    if (line && line !== survey.page.root && isAllTags(survey, line)) yield found(wholeOf(survey, line), 'navigation_link');
  const [hashed, ...more] = survey.named('p').filter((line) => isHashtags(line) || areHashtags(survey, line));
  // A text with more such lines is about them.
  if (hashed && more.length === 0 && survey.prose.before(hashed) >= leastBefore)
    for (const line of lastAmong(survey, new Set([hashed]))) yield found(line, 'navigation_link', preview(textOf(line), 60));
});

function isHashtags(line: Element): boolean {
  if (!line.textContent?.trimStart().startsWith('#') || line.closest('blockquote')) return false;
  const said = textOf(line).trim();
  return hashtags.test(said) && !colours.test(said);
}

const hashtag = /^#\p{L}[\p{L}\p{M}\p{N}_-]*$/u;

/** Is each of its words a hashtag in a link to what else on the site has it? */
function areHashtags(survey: Survey, line: Element): boolean {
  if (!line.textContent?.trimStart().startsWith('#') || line.closest('blockquote, table') || !signs.test(besides(line))) return false;
  return [...line.querySelectorAll('a')].every((link) => hashtag.test(textOf(link)) && leadsToOwnSite(survey, link));
}

/** Is each of its words in a link that says it is a tag? Shops have what a thing is made of in such links. */
function isAllTags({ page, prose }: Survey, line: Element): boolean {
  if (line.closest('table, dl')) return false;
  const { images, inputs } = page.stats(line);
  if (images + inputs > 0 || prose.before(line) < leastBefore || !signs.test(besides(line))) return false;
  return [...line.querySelectorAll('a')].every((link) => link.matches(tag));
}

function isTagLine(survey: Survey, line: Element): boolean {
  const { chars, links, linkChars, images, inputs } = survey.page.stats(line);
  const before = nameBefore(line);
  const name = withoutDay(before);
  if (links === 0 || images + inputs > 0 || chars - linkChars > longestName + links + before.length - name.length) return false;
  if (!announces(name) || name.length > longestName || !conceptsOf(fold(name))?.has('navigation')) return false;
  if (survey.prose.before(line) < leastBefore) return false;
  return (
    signs.test(besides(line).slice(before.trim().length)) &&
    [...line.querySelectorAll('a[href]')].every((link) => leadsToOwnSite(survey, link))
  );
}

/** What is left of a name when the day before it is taken off, with what announces that: "Date: 4 May 2022  Category:". */
function withoutDay(name: string): string {
  const date = findDate(name);
  const announcing = date ? name.slice(0, date.start).trim() : '';
  const isAnnounced = announcing === '' || (announcing.length <= longestName && /[:：]$/.test(announcing)) || saysWhen(fold(announcing));
  return date && isAnnounced ? name.slice(date.end).trim() : name;
}

/** The words of a line outside its links. */
function besides(line: Element): string {
  const copy = line.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) link.remove();
  return (copy.textContent ?? '').trim();
}
