import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { ElementStats, Page } from '../../../page';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';
import { groupsBegun, placeIn } from '../of-one-build';

/** Fewer sections, and fewer that are kept, tell nothing of one that is not. */
const fewest = { sections: 3, kept: 2 };
/** The share of a section from which on it is kept, and of sections from which on they are the text. */
const share = { section: 0.5, sections: 0.6 };
/** In characters: a shorter box is a line. */
const shortest = 150;
/** A card with what it offers as links has fewer words of its own. */
const shortestCard = 60;
/** With more of it in links a section leads away, and so does a line of one. */
const mostLinks = 0.3;
/** Names differ in length. */
const moreLinks = 1.25;
const lines = 'p, li, dt, dd, td, th, h2, h3, h4, h5, h6, button, div, section, article';

/**
 * Sections of a text that stand in boxes of one build, each with a heading of its own (not "Contact us"), of which the model kept what stands before and
 * after one: a chapter is not missing in the middle.
 */
export function likeSections(page: Page, chars: Chars, kind: PageKind, doubles: ReadonlySet<Text>): Text[] {
  if (!isOneText(kind) && kind !== 'service') return [];
  return groupsBegun(page, chars, fewest.sections).flatMap((group) => missingIn(group.filter(isSection)));

  function leadsAway({ chars: all, linkChars }: ElementStats): boolean {
    return linkChars > all * mostLinks;
  }

  function isSection(box: Element): boolean {
    const counts = page.stats(box);
    const heading = box.querySelector('h2, h3, h4');
    if (!heading || conceptsOf(fold(textOf(heading)))) return false;
    return counts.inputs === 0 && !page.hidden(box) && (leadsAway(counts) ? own(box) >= shortestCard : counts.chars >= shortest);
  }

  function isCard(box: Element): boolean {
    return leadsAway(page.stats(box)) || page.stats(box).chars < shortest;
  }

  /** Is something kept where the text stands, in a card beside its own? */
  function isUsual(card: Element, kept: readonly Element[]): (text: Text) => boolean {
    const places = new Set(
      kept.flatMap((other) =>
        textsIn(other)
          .filter(isChosen)
          .map((text) => placeIn(other, text)),
      ),
    );
    return (text) => places.has(placeIn(card, text));
  }

  function isChosen({ parentElement: box }: Text): boolean {
    return box !== null && chars(box) > 0;
  }

  /** In characters, without links. */
  function own(box: Element): number {
    const { chars: all, linkChars } = page.stats(box);
    return all - linkChars;
  }

  function missingIn(sections: readonly Element[]): Text[] {
    const isKept = (section: Element): boolean => chars(section) >= own(section) * share.section;
    const all = sections.filter(isKept);
    if (all.length < fewest.kept || all.length < sections.length * share.sections) return [];
    // A product has its offers as links: what has no more of them than those beside it is as they are.
    const usual = Math.max(...all.map((section) => page.stats(section).linkChars)) * moreLinks;
    const isAsKept = (section: Element): boolean => !leadsAway(page.stats(section)) || page.stats(section).linkChars <= usual;
    return sections
      .slice(sections.findIndex(isKept), sections.findLastIndex(isKept))
      .filter((section) => !isKept(section) && isAsKept(section))
      .map((section) => (isCard(section) ? textsIn(section).filter(isUsual(section, all)) : textsIn(section)))
      .filter((texts) => !texts.some((text) => doubles.has(text)))
      .flat()
      .filter(({ parentElement }) => !leadsAway(page.stats((parentElement as Element).closest(lines) ?? page.root)));
  }
}
