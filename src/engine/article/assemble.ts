import { isOneText, type PageKind } from '../../rules/kinds';
import { moveChildren } from '../dom/gather';
import { textsIn } from '../dom/texts-in';
import { standsIn } from '../dom/stands-in';
import type { Mark } from '../mark';
import type { Page } from '../page';
import { innermost } from './cut/container';
import { cutDown } from './cut/cut';
import { explainer } from './cut/explain';
import type { SaysFacts } from './heading/facts-only';
import { completeHeadings } from './heading/headings';
import { heldMarks } from './cut/held-marks';
import { keptText } from './kept';
import { Ledger } from './ledger';
import { withoutAnnouncements } from './leave-out/orphan-announcements';
import { isCaption, isShownCaption } from './pictures/captions';
import { headlineOf } from './heading/headline';
import { likeTitle, repeatsTitle, saysOther, titleHeading } from './heading/title-heading';
import { leadTexts } from './heading/lead-texts';
import { withoutHidden, withoutRemnants, withoutUnshown } from './leave-out/leave-out';
import { isShell, isToSee } from './leave-out/shell';
import { unseenBeside } from './unseen';
import { completeWholes } from './complete/wholes';

export interface Assembled {
  /** An <article> of the inert document with the page's own nodes, order and structure. */
  root: Element;
  ledger: Ledger;
}

export interface Parts {
  /** The text nodes that were chosen. */
  texts: ReadonlySet<Text>;
  /** Text that stands on the page a second time. */
  doubles: ReadonlySet<Text>;
  /** Text that is surely none of the article's. */
  unlikely: ReadonlySet<Text>;
  marks: readonly Mark[];
  kind: PageKind;
  title: string;
  byline?: string | undefined;
  /** What the page says of its article in its head. */
  description?: string | undefined;
  /** The address of the picture that it declares to be the article's. */
  image?: string | undefined;
  /** Texts that belong to the article by what the page's own data say. */
  declared?: readonly Text[];
  /** Do nodes say no more than the view's header? */
  saysFacts: SaysFacts;
}

/**
 * Builds the article out of the copy: what was chosen stays where it stood, everything else is cut out into the
 * ledger. Cuts up `page.root`. Null when nothing was chosen, or nothing that a reader could read.
 */
export function assemble(
  page: Page,
  { texts, doubles, unlikely, marks, kind, title, byline, description, image, declared = [], saysFacts }: Parts,
): Assembled | null {
  const verdicts = new Map(marks.map((mark) => [mark.element, mark]));
  const held = heldMarks(page, marks);
  const inMark = standsIn(new Set(verdicts.keys()));
  const chosen = new Set([...texts].filter((text) => !text.parentElement || !inMark(text.parentElement)));
  const unmarked = withoutUnshown(page, chosen, kind);
  const first = keptText(unmarked, page.root);
  if (!first) return null;
  const heading = titleHeading(page, title);
  const completed = completeWholes(page, { texts: unmarked, chars: first.chars, kind, doubles, marked: inMark });
  const barred = (element: Element): boolean => inMark(element) || holdsText(page, element, unlikely);
  const around = { chosen: unmarked, marked: inMark, barred, saysFacts, description };
  for (const text of leadTexts(page, heading, { kind, title, doubles, around })) completed.add(text);
  for (const text of declared) if (!inMark(text.parentElement as Element)) completed.add(text);
  // Over its price a shop says again what it sells.
  const heads = kind === 'product' ? (one: Element): boolean => barred(one) || repeatsTitle(one, title) : barred;
  const opening = heading?.localName === 'h1' && saysOther(heading, title) ? heading : null;
  const headed = withoutAnnouncements(page, completeHeadings(page, withoutRemnants(page, completed, kind, first.chars), heads, opening));
  const kept = keptText(withoutHidden(page, headed), page.root);
  if (!kept) return null;
  const shell = isShell(page, kept.texts);
  const unseen = unseenBeside(page, kept);
  // Two pictures of a text may show the same; a card for narrow screens is a copy of that for wide ones.
  const isSaidBefore = (box: Element): boolean => !isOneText(kind) && textsIn(box).every((text) => doubles.has(text));
  const ledger = new Ledger();
  cutDown(page.root, {
    page,
    kind,
    kept: { ...kept, first: first.first, last: first.last },
    verdictOf: (element) => verdicts.get(element),
    heldBy: (element) => held.get(element),
    doubled: (kind === 'forum' && keptText(doubles, page.root)?.chars) || (() => 0),
    isCaption: (element) =>
      isCaption(element, page) && (isShownCaption(page, element) || !holdsText(page, element, unlikely)) && !isSaidBefore(element),
    unseen,
    explain: explainer(page, { kept: first, byline, doubles, unseen }),
    saysFacts,
    headline: headlineOf(page, heading ?? likeTitle(page, title), kind, image),
    ledger,
  });
  const root = page.document.createElement('article');
  moveChildren(innermost(page.root), root);
  if (shell && !isToSee(root)) return null;
  return { root, ledger };
}

/** Does the element hold one of these texts, and not in a button beside its own words? */
function holdsText({ stats }: Page, element: Element, texts: ReadonlySet<Text>): boolean {
  const isBeside = ({ parentElement }: Text): boolean => {
    const button = parentElement?.closest('button');
    return button != null && element.contains(button) && stats(element).chars > stats(button).chars;
  };
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if (texts.has(text as Text) && !isBeside(text as Text)) return true;
  return false;
}
