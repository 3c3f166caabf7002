import type { PageKind } from '../../rules/kinds';
import { articleBody } from '../blocks/article-body';
import { isWithin } from '../dom/stands-in';
import type { Mark } from '../mark';
import type { Page } from '../page';
import type { UndoneMark } from '../site-rule/apply-rules';
import type { Prose } from '../survey/prose';
import { type Survey, survey as lookOver } from '../survey/survey';
import { greedyKinds } from './greedy-kinds';
import { isLikeKept, isMostlyChosen } from './like-kept';
import { isPriced } from './priced-cards';

export interface CheckedMarks {
  marks: Mark[];
  undone: UndoneMark[];
}

/** Fewer characters of sentences than this are no loss worth a doubt. */
const worthADoubt = 240;
/** The share of a mark's sentences that must be the article's for the mark to be undone. */
const mostOwn = 0.6;

/** Reasons that hold whatever the sentences beside them: fields to fill in, notes on the author that name him, links that lead away. */
const certain = new Set([
  'password_field',
  'email_field',
  'comment_form',
  'cookie_notice',
  'embed_notice',
  'about_author',
  'paywall',
  'form',
  'other_stories',
  'other_sites',
]);

/** So does what takes money in the box where it is asked for. */
const proven = 'detector:payment-plea';

/** Kinds of pages whose cards are what they are for. */
const lists: ReadonlySet<PageKind> = new Set(['collection', 'listing']);

/** What a front page calls its “Latest” and its “Top stories” are related to nothing but the page. */
const isFront = (page: Page, kind: PageKind): boolean => kind === 'listing' && page.url.pathname === '/';

const withoutSpace = (text: string): string => text.replace(/[\s\u00a0\u200b\u00ad]+/g, '');

/**
 * Marks that would cost the article its own prose are taken back. A sentence is the article's when the page's structured
 * data have it (`articleBody`), or where they have none, when the block model chose it and it stands in one box with
 * chosen sentences before and after it that nothing else takes. So is a kind of mark that would take more than half of the
 * article, a card of another story on a page that is no article, where its like stays, a list on a front page of lists, and the cards of a page that lists things, most
 * of which the model chose or which have prices. Reader's rules and the model's
 * choice alone are never overruled by themselves.
 */
export function checkMarks(page: Page, marks: readonly Mark[], chosen: ReadonlySet<Text>, kind: PageKind = 'article'): CheckedMarks {
  const survey = lookOver(page);
  const body = withoutSpace(articleBody(page.source) ?? '');
  const checked: CheckedMarks = { marks: [], undone: [] };
  const greedy = greedyKinds(marks, chosen);
  const marked = new Set(marks.map(({ element }) => element));
  const whyNot = ({ element, kind: taken, rule, reason }: Mark): string | null => {
    if (greedy.has(taken) && rule.startsWith('detector:')) return 'half_of_text';
    if (reason.id === 'other_stories' && kind !== 'article' && isLikeKept(element, chosen, marked)) return 'like_kept';
    if (reason.id === 'other_stories' && lists.has(kind) && (isMostlyChosen(element, chosen) || isPriced(element))) return 'listed';
    if (reason.id === 'related_heading' && isFront(page, kind) && isMostlyChosen(element, chosen)) return 'listed';
    if (rule.startsWith('reader:') || rule === proven || certain.has(reason.id)) return null;
    return ownProse(survey, element, { body, chosen, marked });
  };
  for (const mark of marks) {
    const because = whyNot(mark);
    if (because) checked.undone.push({ ...mark, because: { id: because } });
    else checked.marks.push(mark);
  }
  return checked;
}

interface Witnesses {
  /** The article's text by the page's structured data, without spaces. */
  body: string;
  chosen: ReadonlySet<Text>;
  marked: ReadonlySet<Element>;
}

function ownProse({ prose }: Survey, element: Element, { body, chosen, marked }: Witnesses): string | null {
  const all = prose.of(element);
  if (all < worthADoubt) return null;
  const own = (is: (sentence: Element) => boolean): number =>
    prose.within(element).reduce((sum, sentence) => sum + (is(sentence) ? weigh(prose, sentence) : 0), 0) / all;
  if (body.length > worthADoubt)
    return own((sentence) => body.includes(withoutSpace(sentence.textContent ?? ''))) >= mostOwn ? 'in_article_body' : null;
  const isChosen = (sentence: Element): boolean => [...sentence.childNodes].some((node) => node.nodeType === 3 && chosen.has(node as Text));
  if (own(isChosen) < mostOwn) return null;
  const stands = (step: 'previousElementSibling' | 'nextElementSibling'): boolean => {
    for (let at = element[step]; at; at = at[step])
      if (prose.within(at).some((sentence) => isChosen(sentence) && !isWithin(sentence, marked))) return true;
    return false;
  };
  return stands('previousElementSibling') && stands('nextElementSibling') ? 'between_paragraphs' : null;
}

/** Characters of the sentence an element itself holds, without those of sentences inside it. */
function weigh(prose: Prose, sentence: Element): number {
  const inside = [...sentence.children].reduce((sum, child) => sum + prose.of(child), 0);
  return prose.of(sentence) - inside;
}
