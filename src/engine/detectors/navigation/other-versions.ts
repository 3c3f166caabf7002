import { siteOf } from '../../dom/site-of';
import { announces } from '../../words/announces';
import { spacedText } from '../../dom/text';
import { target } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { detector, found } from '../detector';

/** Fewer links are no choice, more a map of the site. */
const links = { fewest: 3, most: 80 };
/** In characters, for each link: the name of a language or a number. */
const longestName = 40;
/** In characters: a word before them says what they are. */
const mostBeside = 40;

/**
 * The same page in other languages or for other versions: a box of short links, each to an address of this site that ends as the page's own does.
 */
export const otherVersions = detector('navigation', function* (survey) {
  const { page } = survey;
  const name = nameOf(page.url);
  if (name === '') return;
  for (const box of page.root.querySelectorAll('ul, ol, p, div')) {
    const { chars, linkChars, links: count, inputs } = page.stats(box);
    if (count < links.fewest || count > links.most || inputs > 0) continue;
    if (chars - linkChars > mostBeside || linkChars > count * longestName) continue;
    // A box around one is asked for that one.
    const only = box.childElementCount === 1 ? box.firstElementChild : null;
    if (only && page.stats(only).chars === chars && !only.matches('a')) continue;
    // "The brands of it are:" names entries of the text.
    const before = box.previousElementSibling;
    if (before && announces(spacedText(before))) continue;
    if ([...box.querySelectorAll('a')].every((link) => leadsToVersion(survey, link, name))) yield found(wholeOf(survey, box), 'menu');
  }
});

/** The last part of an address; '' of a front page, which all front pages share. */
const nameOf = ({ pathname }: URL): string => pathname.split('/').filter(Boolean).at(-1) ?? '';

function leadsToVersion(survey: Survey, link: Element, name: string): boolean {
  const url = target(survey, link);
  const here = survey.page.url;
  if (!url || siteOf(url.hostname) !== siteOf(here.hostname) || nameOf(url) !== name) return false;
  return url.pathname !== here.pathname || url.hostname !== here.hostname;
}
