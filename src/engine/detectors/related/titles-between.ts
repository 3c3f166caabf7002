import { preview, spacedText } from '../../dom/text';
import { isAmidStory } from '../../survey/amid-story';
import { target } from '../../survey/links';
import { saysSentence } from '../../survey/says-sentence';
import { isTitle, leadsToDatedStory } from '../../survey/story-link';
import type { Survey } from '../../survey/survey';
import { announces } from '../../words/announces';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';

/** Fewer lines may be what a writer points to. */
const fewest = 3;
const longest = 200;
/** In letters: shorter words stand in any title. */
const shortestWord = 4;
/** So many words make one line speak of what another does. */
const shared = 2;

/**
 * Titles of the site's other stories, each a line that is nothing but the link, one by one between paragraphs that speak of something else:
 * some papers break up a text with them. A digest sets such a line over what it tells of it, and a review below.
 */
export const titlesBetween = detector('related', function* (survey) {
  if (!survey.tellsStory) return;
  const lines = survey.named('p').filter((line) => isLinkedTitle(survey, line));
  if (lines.length < fewest || !lines.every((line) => standsForItself(survey, line))) return;
  for (const line of lines) if (isAmidStory(survey, line)) yield found(line, 'other_stories', preview(spacedText(line), 60));
});

/** Is it all one link to a story that is called so in its address too? */
function isLinkedTitle(survey: Survey, line: Element): boolean {
  const { chars, linkChars, links } = survey.page.stats(line);
  if (links !== 1 || chars !== linkChars || chars > longest || !isTitle(spacedText(line))) return false;
  const link = line.querySelector('a');
  if (!link || !leadsToDatedStory(survey, link)) return false;
  return inCommon(wordsOf(spacedText(line)), wordsOf(target(survey, link)?.pathname ?? '')) >= shared;
}

/** Is there a paragraph before it and after it, neither of which announces it or tells of it? */
function standsForItself(survey: Survey, line: Element): boolean {
  const words = wordsOf(spacedText(line));
  return [line.previousElementSibling, line.nextElementSibling].every((beside) => {
    if (beside?.localName !== 'p' || !saysSentence(survey, beside)) return false;
    const said = spacedText(beside);
    return !announces(said) && inCommon(words, wordsOf(said)) < shared;
  });
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length >= shortestWord),
  );

const inCommon = (some: ReadonlySet<string>, others: ReadonlySet<string>): number => [...some].filter((word) => others.has(word)).length;
