import type { Page } from '../../page';
import { captions } from '../pictures/figure-selectors';
import type { CutPlan } from '../cut-plan';
import { cutWords } from './cut-words';
import { speaksForAll } from './held-marks';
import type { Verdict } from '../ledger';
import { isShown } from '../pictures/marked-pictures';
import { media } from '../pictures/media';
import { isArticlePicture } from '../pictures/pictures';
import { splitRun } from './split-run';

const rules = new Set(['br', 'hr', 'wbr']);
const hidden: Verdict = { kind: 'hidden', reason: { id: 'hidden' }, rule: 'model' };

/**
 * Leaves in the copy only what is kept, in the page's own structure and order. Everything else goes into the ledger as
 * a reader would count it: marked boxes one by one, boxes of one kind as one, the rest in runs of neighbours, so that a
 * menu of twenty links is one entry; what the page never showed is one entry altogether.
 */
export function cutDown(element: Element, plan: CutPlan): void {
  const { page, kept, ledger } = plan;
  const run: ChildNode[] = [];
  const flush = () => {
    if (run.length > 0) cutRun(run, plan);
    run.length = 0;
  };
  const take = (box: Element, verdict: Verdict) => {
    flush();
    ledger.cut([box], verdict);
  };
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 3) {
      const text = child as Text;
      if (kept.texts.has(text)) flush();
      else if (text.data.trim()) run.push(text);
      continue;
    }
    const box = child as Element;
    const verdict = plan.verdictOf(box);
    const held = plan.heldBy(box);
    if (!verdict && kept.chars(box) > 0) {
      flush();
      if (kept.chars(box) < page.stats(box).chars || held || holdsMedia(box)) cutDown(box, plan);
    } else if ((verdict ?? held) && !isAsked(verdict) && plan.unseen(box)) take(box, hidden);
    else if (verdict && !isCrumb(verdict, page, box)) take(box, verdict);
    else if (!verdict && plan.headline.pictures.has(box)) cutWords(box, plan);
    else if (!verdict && plan.headline.holdsPicture(box)) {
      flush();
      cutDown(box, plan);
    } else if (verdict) run.push(box);
    else if (held && isShown(held, plan, box)) cutWords(box, plan);
    else if (held?.kind === 'navigation') run.push(box);
    else if (held) {
      const whole = speaksForAll(page, box, held);
      if (whole) take(box, whole);
      else {
        flush();
        cutDown(box, plan);
      }
    } else if (isArticlePicture(box, plan) && !announcesOther(box, plan)) cutWords(box, plan);
    else if (isCellOfKept(box, plan)) {
      flush();
      cutDown(box, plan);
    } else if (!rules.has(box.localName) && !isCaptionBelow(box, plan) && !isCaptionBeside(box, plan)) run.push(box);
  }
  flush();
}

/** What somebody's rule names is told of as that, whatever else it is. */
const isAsked = (verdict: Verdict | undefined): boolean => verdict !== undefined && !verdict.rule.startsWith('detector:');

/** The words right under a picture that stays, with the headline or in the text. */
const isCaptionBelow = (box: Element, plan: CutPlan): boolean => {
  const { headline, isCaption } = plan;
  const above = box.previousElementSibling;
  if (above === null || !isCaption(box)) return false;
  return headline.pictures.has(above) || headline.holdsPicture(above) || (holdsMedia(above) && isArticlePicture(above, plan));
};

/** In characters: a picture's box has a caption and a credit. */
const longestFigure = 500;

/** The caption of a picture that stays because its credit was chosen: that is no reason to lose what the picture shows. */
function isCaptionBeside(box: Element, { page, kept, isCaption }: CutPlan): boolean {
  const around = box.closest('figure') ?? box.parentElement;
  if (!around || kept.chars(around) === 0 || page.stats(around).chars > longestFigure || !isCaption(box)) return false;
  return around.querySelector(media) !== null;
}

const others: ReadonlySet<Verdict['kind']> = new Set(['related', 'newsletter', 'author']);

/** Do the words beside a picture without a caption say that its box is there for other stories, for letters or for who wrote this? */
const announcesOther = (box: Element, { page, explain }: CutPlan): boolean =>
  page.stats(box).chars > 0 && box.querySelector(captions) === null && others.has(explain([box]).kind);

/** The cells behind one that goes would move into other columns. */
const isCellOfKept = (box: Element, { kept }: CutPlan): boolean =>
  box.matches('tr > :is(td, th), [role="row"] > :is([role="cell"], [role="rowheader"])') && kept.chars(box.parentElement as Element) > 0;

const mostCrumb = 60;

/** A single button of the site goes with what stands beside it. */
const isCrumb = (verdict: Verdict, page: Page, box: Element): boolean =>
  verdict.kind === 'navigation' && !isAsked(verdict) && page.stats(box).chars <= mostCrumb;

/** More neighbours are no lines under a headline. */
const mostLines = 60;

/** Neighbours that nobody marked, or only as parts of the site's navigation. */
function cutRun(all: readonly ChildNode[], plan: CutPlan): void {
  const { kept, ledger } = plan;
  const isAbove = (all[0] as Node).compareDocumentPosition(kept.first) & Node.DOCUMENT_POSITION_FOLLOWING;
  const dates = isAbove ? 'any' : 'its own';
  const few = all.length <= mostLines ? all : [];
  const facts = new Set(plan.saysFacts(few, dates) ? few : few.filter((node) => plan.saysFacts([node], dates)));
  const run = all.filter((node) => !facts.has(node));
  ledger.drop([...facts]);
  for (const part of splitRun(run, plan.explain)) ledger.cut(part, runVerdict(part, plan));
}

/** What most of the run was marked as, or else what it says of itself. */
function runVerdict(run: readonly ChildNode[], plan: CutPlan): Verdict {
  const { page } = plan;
  let marked: Verdict | undefined;
  let [chars, all, most] = [0, 0, 0];
  for (const node of run) {
    if (node.nodeType !== 1) continue;
    const own = plan.verdictOf(node as Element);
    const held = plan.heldBy(node as Element);
    const size = own ? page.stats(node as Element).chars : (held?.chars ?? 0);
    all += page.stats(node as Element).chars;
    chars += size;
    if (size > most) [most, marked] = [size, own ?? held?.largest];
  }
  return marked && chars >= all / 2 ? marked : plan.explain(run);
}

const holdsMedia = (box: Element): boolean => box.querySelector(media) !== null;
