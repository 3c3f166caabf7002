import { articleBody } from '../blocks/article-body';
import type { Mark } from '../mark';
import type { Page } from '../page';
import type { UndoneMark } from '../site-rule/apply-rules';
import { type Survey, survey as lookOver } from '../survey/survey';

export interface CheckedMarks {
  marks: Mark[];
  undone: UndoneMark[];
}

/** Fewer characters of sentences than this are no loss worth a doubt. */
const worthADoubt = 240;
/** The share of a mark's sentences that must be the article's for the mark to be undone. */
const mostOwn = 0.6;

const withoutSpace = (text: string): string => text.replace(/[\s\u00a0\u200b\u00ad]+/g, '');

/**
 * Marks that would cost the article its own prose are taken back. A sentence is the article's when the page's structured
 * data have it (`articleBody`), or where they have none, when the block model chose it and it stands in one box with
 * chosen sentences before and after it. Reader's rules and the model's choice alone are never overruled by themselves.
 */
export function checkMarks(page: Page, marks: readonly Mark[], chosen: ReadonlySet<Text>): CheckedMarks {
  const survey = lookOver(page);
  const body = withoutSpace(articleBody(page.source) ?? '');
  const checked: CheckedMarks = { marks: [], undone: [] };
  for (const mark of marks) {
    const because = mark.rule.startsWith('reader:') ? null : ownProse(survey, mark.element, body, chosen);
    if (because) checked.undone.push({ ...mark, because: { id: because } });
    else checked.marks.push(mark);
  }
  return checked;
}

function ownProse(survey: Survey, element: Element, body: string, chosen: ReadonlySet<Text>): string | null {
  const all = survey.prose.of(element);
  if (all < worthADoubt) return null;
  const sentences = survey.prose.sentences.filter((sentence) => element.contains(sentence));
  const own = (is: (sentence: Element) => boolean): number =>
    sentences.filter(is).reduce((sum, sentence) => sum + (sentence.textContent ?? '').length, 0) / all;
  if (body.length > worthADoubt) return own((sentence) => body.includes(withoutSpace(sentence.textContent ?? ''))) >= mostOwn ? 'in_article_body' : null;
  const isChosen = (sentence: Element): boolean => [...sentence.childNodes].some((node) => node.nodeType === 3 && chosen.has(node as Text));
  if (own(isChosen) < mostOwn) return null;
  const beside = [...(element.parentElement?.children ?? [])];
  const at = beside.indexOf(element);
  const around = (side: readonly Element[]): boolean => side.some((box) => survey.prose.of(box) > 0 && hasChosen(box, isChosen, survey));
  return around(beside.slice(0, at)) && around(beside.slice(at + 1)) ? 'between_paragraphs' : null;
}

const hasChosen = (box: Element, isChosen: (sentence: Element) => boolean, survey: Survey): boolean =>
  survey.prose.sentences.some((sentence) => box.contains(sentence) && isChosen(sentence));
