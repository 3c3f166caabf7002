import { spacedText } from '../../dom/text';
import { articleBefore, bylinesAbove } from '../../survey/bylines-above';
import { isReporterLine } from '../../survey/reporter-line';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { announces } from '../../words/announces';
import { onlyLetters } from '../../words/letters';
import { detector, found } from '../detector';

/** In characters: an address or an account, and a word before it. */
const longest = 80;
/** In characters of sentences: what may follow says that a story was corrected, or reads on elsewhere. */
const mostAfter = 400;
/** In letters: shorter ones stand in many addresses. */
const shortestName = 4;
const address = /([\w.+-]+)@|@(\w+)|\.com\/@?(\w+)/;

/** "ann.lee@gazette.example", "Twitter: @annlee": a line below the text that is how to reach whom its byline names. */
export const reporterAddress = detector('author', function* (survey) {
  if (!survey.tellsStory) return;
  const lines = survey.named('p').filter((line) => isAddress(survey, line));
  const writers = lines.length > 0 ? bylinesAbove(survey).map(onlyLetters) : [];
  for (const line of lines) {
    const said = spacedText(line).trim();
    if (writers.some((by) => namesIn(said).some((name) => by.includes(name)))) yield found(wholeOf(survey, line), 'about_author', said);
  }
});

function isAddress(survey: Survey, line: Element): boolean {
  const { page, prose } = survey;
  const { chars } = page.stats(line);
  if (chars === 0 || chars > longest || !isReporterLine(spacedText(line)) || prose.before(line) < articleBefore) return false;
  const above = line.previousElementSibling;
  const row = line.parentElement;
  if (!row || (above && announces(spacedText(above)))) return false;
  return prose.of(row) - (prose.before(line) - prose.before(row)) - prose.of(line) <= mostAfter;
}

/** What is called so is nobody's own. */
const office = /^(?:staff|editor|news|writer|reporter|redak|redac|press)/;

/** Whom an address may be called after: "ann.lee", "annlee", "alee". */
function namesIn(line: string): string[] {
  const [, mailbox, account, profile] = address.exec(line) ?? [];
  const parts = (mailbox ?? account ?? profile ?? '').split(/[^\p{L}]+/u).map(onlyLetters);
  return parts
    .filter((part) => !office.test(part))
    .flatMap((part) => [part, part.slice(1)])
    .filter((name) => name.length >= shortestName);
}
