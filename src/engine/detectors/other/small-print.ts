import { preview, spacedText } from '../../dom/text';
import { callLines, isCallLine } from '../../survey/call-lines';
import { lastAmong } from '../../survey/last-among';
import { completesSentence } from '../../survey/mid-sentence';
import { isReporterLine } from '../../survey/reporter-line';
import { saysSentence } from '../../survey/says-sentence';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { detector, found } from '../detector';

/** Notices are short; longer texts speak of rights. */
const longest = 340;
/** So many lines below an article's last sentence are looked at: buttons and tags may stand among them. */
const mostBelow = 8;
/** One notice in a list tells nothing of the others. */
const fewestNotices = 2;
/** A year and a name, and nothing said of them: "© 2024 Harbour Press", and not "Reprinted by permission". */
const copyright =
  /^(?:copyright\s*)?(?:©|ⓒ|\(c\)|copyright)\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?,?(?:\s(?:[^.。]|\.(?=\w)){0,60})?|[^.,。\d]{2,40}\s(?:19|20)\d\d)\.?$/i;
/** Under which title a Chinese text was first printed elsewhere: "（原标题：…）". */
const firstTitle = /^[（(【]?原[标標][题題]\s?[:：]/u;
/** A picture's notice belongs to it, and an example is quoted. */
const ofSomethingElse = 'figure, figcaption, blockquote, pre, code, table';

/**
 * The small print at an article's end: notices of copyright, the editor on duty, the reporter's address, a forum's
 * automatic lines. What is said of advertising and of links that earn is no such thing: a reader has a right to it.
 */
export const smallPrint = detector('other', function* (survey) {
  const { prose, labels } = survey;
  const lines = new Set<Element>();
  for (const { element } of labels.of('small-print'))
    if (isNotice(survey, element)) lines.add(wholeOf(survey, wholeNotice(survey, element)));
  for (const box of new Set(prose.sentences.map(({ parentElement }) => parentElement)))
    for (const line of lastLines(survey, box)) lines.add(wholeOf(survey, wholeNotice(survey, line)));
  for (const list of new Set([...lines].map((line) => line.closest('ol, ul')))) if (list && isListOfNotices(list, lines)) lines.add(list);
  if (lines.size === 0) return;
  const calls = callLines(survey);
  for (const line of lastAmong(survey, new Set([...lines, ...calls])))
    if (!calls.has(line) && !line.closest(ofSomethingElse)) yield found(line, 'small_print', preview(spacedText(line), 60));
});

/** Are at least half of its entries notices? How to reach the site stands among them. */
function isListOfNotices({ children }: Element, lines: ReadonlySet<Element>): boolean {
  const notices = [...children].filter((entry) => lines.has(entry) || [...lines].some((line) => entry.contains(line)));
  return notices.length >= fewestNotices && notices.length >= children.length / 2;
}

/** Does a line say, as notices do, who owns the text or who saw to it? */
const isNotice = (survey: Survey, line: Element): boolean =>
  survey.page.stats(line).chars <= longest && conceptsOf(fold(spacedText(line)))?.has('small-print') === true;

/** With what stands before it in its paragraph, where that says whose the text is: "© 2024 Harbour Press. *All rights reserved.*" */
function wholeNotice({ page }: Survey, line: Element): Element {
  const paragraph = line.parentElement?.closest('p');
  if (!paragraph || page.stats(paragraph).chars > longest) return line;
  const said = spacedText(paragraph);
  const own = spacedText(line);
  return said.endsWith(own) && copyright.test(said.slice(0, -own.length).trim()) ? paragraph : line;
}

/** From a box's end upwards to the last sentence of its text: notices in sentences, and lines that are signed. */
function* lastLines(survey: Survey, box: Element | null): Generator<Element> {
  let looked = 0;
  for (let at = box?.lastElementChild; at; at = at.previousElementSibling) {
    if (survey.page.stats(at).chars === 0) continue;
    if (survey.prose.of(at) === 0) {
      if (looked++ < mostBelow && isSigned(survey, at)) yield at;
    } else if (survey.prose.holds(at) && isNotice(survey, at)) yield at;
    else if (!isCallLine(survey, at)) return;
  }
}

/** A year with its owner, or an address that follows a sentence and does not end it: below a name and a number it is how to reach somebody. */
function isSigned(survey: Survey, line: Element): boolean {
  const { page } = survey;
  if (page.stats(line).chars > longest) return false;
  const text = spacedText(line).trim();
  if (copyright.test(text) || firstTitle.test(text)) return true;
  let before = line.previousElementSibling;
  const isOther = (line: Element): boolean => page.stats(line).chars <= longest && isReporterLine(spacedText(line));
  for (let passed = 0; before && passed < mostBelow && (page.stats(before).chars === 0 || isOther(before)); ) {
    if (page.stats(before).chars > 0) passed += 1;
    before = before.previousElementSibling;
  }
  if (!isReporterLine(text) || completesSentence(line)) return false;
  return before !== null && saysSentence(survey, before) && !/[:：]$/.test(spacedText(before).trim());
}
