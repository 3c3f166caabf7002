import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { groupsBegun, nameOf } from '../of-one-build';

/** What plug-ins call a box with what somebody said of a firm. */
const voices = '[class*="testimonial" i], [class~="quote" i]';
/** Some only set it in quotation marks. */
const quoted = /^["“”„«»「『]/;
const elsewhere = 'footer, aside, form, nav, a, button';
/** Fewer boxes, and fewer that are kept, tell nothing of one that is not. */
const fewest = { boxes: 3, kept: 2 };
/** The share of a box from which on it is kept. */
const share = 0.5;
/** In characters. */
const length = { least: 60, most: 1500 };

/**
 * Voices on what a page tells of, in boxes of one build, of which at least as many are kept as not: each stands in a slide of its own, where a
 * model of blocks sees nothing beside it, and takes some and not others.
 */
export function likeVoices(page: Page, chars: Chars, kind: PageKind, doubles: ReadonlySet<Text>): Element[] {
  if (!isOneText(kind) && kind !== 'service') return [];
  const named = new Map<string, Element[]>();
  for (const box of page.root.querySelectorAll(voices)) named.set(nameOf(box), [...(named.get(nameOf(box)) ?? []), box]);
  const missing = [...named.values(), ...groupsBegun(page, chars, fewest.boxes)].flatMap((group) => missingIn(group.filter(isVoice)));
  return [...new Set(missing)];

  /** Words that are said, and nothing to follow or to press. */
  function isVoice(box: Element): boolean {
    const { chars: all, links, inputs } = page.stats(box);
    if (all < length.least || all > length.most || links + inputs > 0 || page.hidden(box) || box.closest(elsewhere)) return false;
    return quoted.test(textOf(box)) || box.matches(voices) || box.querySelector(voices) !== null;
  }

  function missingIn(boxes: readonly Element[]): Element[] {
    const kept = boxes.filter((box) => chars(box) >= page.stats(box).chars * share);
    if (boxes.length < fewest.boxes || kept.length < fewest.kept || kept.length < boxes.length - kept.length) return [];
    return boxes.filter((box) => !kept.includes(box) && !textsIn(box).some((text) => doubles.has(text)));
  }
}
