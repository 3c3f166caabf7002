import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { isQuestion } from '../../../words/question';
import { isNearKept } from '../beside';
import type { Chars } from '../../kept';
import { namedSections } from '../headings/named-sections';

/** Fewer questions are no list of them. */
const fewest = 3;
/** In characters: fewer have no answers, more are the page. */
const length = { least: 300, most: 12_000 };
/** In characters. */
export const longestQuestion = 200;
/** What a question may stand in. */
export const questionLines = 'h2, h3, h4, h5, h6, button, summary, dt, p, strong, div, span';
/** So near to the text stand the questions to it. */
const mostUp = 6;

/** The questions and answers that close a text, under their name: a model of blocks keeps the questions, or the answers, or none. */
export function faqs(page: Page, chars: Chars, kind: PageKind, doubles: ReadonlySet<Text>): Element[] {
  if (!isOneText(kind)) return [];
  return namedSections(page, 'faq', length.most)
    .filter(({ name }) => name.closest('aside') === null && isNearKept(name, chars, mostUp))
    .map(({ parts }) => upToLast(page, parts))
    .filter((parts) => {
      const all = parts.reduce((sum, part) => sum + page.stats(part).chars, 0);
      if (all < length.least || questionsIn(page, parts).length < fewest) return false;
      const texts = parts.flatMap(textsIn);
      return !texts.some((text) => doubles.has(text)) && !asksTwice(texts);
    })
    .flat();
}

/** Without what follows the last question and its answer, where no heading tells that something else begins. */
function upToLast(page: Page, section: readonly Element[]): readonly Element[] {
  const [only, ...others] = section;
  const parts = only && others.length === 0 ? [...only.children] : section;
  const asks = parts.map((part) => questionsIn(page, [part]).at(-1));
  const last = asks.findLastIndex((asked) => asked !== undefined);
  const isAlone = last >= 0 && textOf(parts[last] as Element) === asks[last];
  return parts.slice(0, last + (isAlone ? 2 : 1));
}

/** Copies for other widths of the window. */
function asksTwice(texts: readonly Text[]): boolean {
  const asked = texts.map(({ data }) => data.trim()).filter((said) => said.length <= longestQuestion && isQuestion(said));
  return new Set(asked).size < asked.length;
}

/** The questions in these boxes, each once. */
function questionsIn(page: Page, parts: readonly Element[]): string[] {
  const asked = new Set<string>();
  for (const part of parts)
    for (const line of [part, ...part.querySelectorAll(questionLines)]) {
      const said = page.stats(line).chars <= longestQuestion ? textOf(line) : '';
      if (isQuestion(said)) asked.add(said);
    }
  return [...asked];
}
