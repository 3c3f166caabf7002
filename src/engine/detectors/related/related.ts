import { announcesStories, endOfTitles, headingOver, saysWhatItsLinkSays, titlesAfter } from '../../survey/announcing-line';
import type { Label } from '../../survey/labels';
import { isControl, leadsToOwnSite } from '../../survey/links';
import { endOfLinks, isListOfLinks } from '../../survey/list-of-links';
import { section } from '../../survey/section';
import { isSeeAlso } from '../../survey/see-also';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** Headings under which the list goes on: controls, and titles of cards. */
const goesOn =
  (survey: Survey) =>
  (heading: Element): boolean =>
    isControl(survey, heading) || saysWhatItsLinkSays(survey, heading);

const headings = /^h[1-6]$/;
/** Longer labels that are no headings begin so by chance. */
const longestLabel = 45;

/** "ALSO:" in a line of its own, as papers write it. */
const shouted = /^\p{Lu}[\p{Lu} ]{2,29}:$/u;

/** "Read more" is a heading where it is set as one; elsewhere it is a link. */
const isHeading = ({ element, text }: Label): boolean =>
  (headings.test(element.localName) || (element.localName === 'p' && shouted.test(text))) && !element.querySelector('a,button');

/** What stands under a heading such as "Related articles" or "Most read": linked titles or cards, no text of its own. */
export const related = detector('related', function* (survey) {
  if (!survey.tellsStory) return;
  const furtherReading = new Set(survey.labels.innermost('read-more').filter(isHeading));
  for (const label of [...survey.labels.innermost('related'), ...furtherReading]) {
    const { element, text } = label;
    const isLong = !headings.test(element.localName) && !element.querySelector('h1,h2,h3,h4,h5,h6') && text.length > longestLabel;
    if (isSeeAlso(survey, element)) continue;
    const parts = section(survey, element, { stop: (isLong ? endOfTitles : endOfLinks)(survey), goOn: goesOn(survey) });
    if (parts.length === 0 || !(isLong ? announcesStories : isListOfLinks)(survey, parts, element)) continue;
    // Sources and offices elsewhere are what a text sends its readers to.
    if (
      furtherReading.has(label) &&
      !parts.every((part) => [...part.querySelectorAll('a[href]')].every((link) => leadsToOwnSite(survey, link)))
    )
      continue;
    const over = isLong ? headingOver(survey, parts, element) : [];
    for (const part of [...over, ...parts, ...titlesAfter(survey, parts, element)]) yield found(part, 'related_heading', text);
  }
});
