import { spacedText } from '../../dom/text';
import { isAmidStory } from '../../survey/amid-story';
import { isStoryLink } from '../../survey/story-link';
import { detector, found } from '../detector';

/** "MORE SIXERS", "MÁS FÚTBOL": in capitals, a word for more and what of. */
const label = /^(?:MORE|MÁS|MAIS|MEHR|MEER|PLUS|ALTRI|ALTRE|WIĘCEJ|ЕЩЁ|MER|MERE)(?: [\p{Lu}\d&’'-]+){1,5}:?$/u;
/** With the label. */
const entries = { least: 3, most: 8 };

/** A list between paragraphs of which the first entry is such a label and each other nothing but the title of another story of the site. */
export const moreStories = detector('related', function* (survey) {
  if (!survey.tellsStory) return;
  for (const list of survey.named('ul')) {
    const [first, ...others] = [...list.children].slice(0, entries.most + 1);
    if (!first || list.children.length < entries.least || list.children.length > entries.most) continue;
    const said = spacedText(first);
    if (survey.page.stats(first).links > 0 || !label.test(said) || !others.every((one) => isStoryLink(survey, one))) continue;
    if (isAmidStory(survey, list)) yield found(list, 'related_heading', said);
  }
});
