import { isInline } from '../../dom/inline';
import { textsIn } from '../../dom/texts-in';
import { type Graph, list, text, typesOf } from '../../metadata/json-ld/nodes';
import type { Page } from '../../page';
import { lettersOf } from '../../words/letters';
import { plainText } from '../../metadata/plain-text';

/** In letters: what stands between a question and its answer ("+", "A"). */
const mostMark = 3;
/** So many of them, each in a box of its own. */
const mostMarks = 4;
/** In letters, of an answer: less may be anything. */
const fewest = 10;
/** In characters. */
const longestAnswer = 8000;
/** More texts are no page that a few questions close. */
const mostTexts = 6000;

/** What stands in one box without a box of its own. */
interface Line {
  texts: Text[];
  said: string;
}

/**
 * The questions and answers that the page's own data declare (schema.org/FAQPage: what is declared has to be shown to
 * readers, by Google's guidelines on structured data), where an answer stands right below its question, with
 * the heading over the first: often folded away, so that a model of blocks keeps one and not the next.
 * None that stands on the page twice and was taken there.
 */
export function questionTexts(page: Page, graph: Graph, doubles: ReadonlySet<Text>): Text[] {
  const asked = answersOf(graph);
  const texts = asked.size > 0 ? textsIn(page.root) : [];
  if (texts.length > mostTexts) return [];
  const lines = linesOf(texts);
  const found: Text[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const answer = asked.get(line.said) ?? asked.get(withoutMark(line.said));
    const told = answer === undefined ? [] : answerBelow(lines, at + 1, answer);
    if (told.reduce((sum, { said }) => sum + said.length, 0) < fewest) continue;
    const over = lines[at - 1];
    const name = over?.texts[0]?.parentElement?.closest('h2, h3, h4') ? [over] : [];
    const whole = [...name, line, ...told].flatMap((one) => one.texts);
    if (!whole.some((said) => doubles.has(said))) found.push(...whole);
    // An answer is read once, however often its page asks.
    at += told.length;
  }
  return found;
}

/** Questions to answers, in letters. */
function answersOf(graph: Graph): Map<string, string> {
  const pages = graph.nodes.filter(({ node, listed }) => !listed && typesOf(node).includes('faqpage'));
  const asked = new Map<string, string>();
  for (const question of pages.flatMap(({ node }) => list(node.get('mainentity')))) {
    if (!(question instanceof Map)) continue;
    const [answer] = list(question.get('acceptedanswer'));
    const told = lettersOf(plainText(answer instanceof Map ? text(answer.get('text')) : undefined, longestAnswer));
    const name = lettersOf(plainText(text(question.get('name'))));
    if (name !== '' && told.length >= fewest) asked.set(name, told);
  }
  return asked;
}

function linesOf(texts: readonly Text[]): Line[] {
  const lines: Line[] = [];
  let around: Element | null = null;
  for (const one of texts) {
    let box = one.parentElement;
    while (box && isInline(box)) box = box.parentElement;
    if (box !== around || lines.length === 0) lines.push({ texts: [], said: '' });
    around = box;
    const line = lines.at(-1) as Line;
    line.texts.push(one);
    line.said += lettersOf(one.data);
  }
  return lines;
}

const withoutMark = (said: string): string => said.replace(/^(?:q?\d{1,2}|q)/, '');

/** The lines from there on that are said in the answer; marks between them are none of it. */
function answerBelow(lines: readonly Line[], from: number, answer: string): Line[] {
  const told: Line[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.said !== '' && answer.includes(line.said)) told.push(line);
    else if (told.length > 0 || line.said.length > mostMark || at - from >= mostMarks) break;
  }
  return told;
}
