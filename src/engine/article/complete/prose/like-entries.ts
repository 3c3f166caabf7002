import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { endsSentence } from '../../../words/ends-sentence';
import { isHiddenBeside } from '../../unseen';
import type { Chars } from '../../kept';
import { groupsBegun } from '../of-one-build';

/** Fewer entries, and fewer that are kept whole, tell nothing of the rest of one. */
const fewest = { entries: 3, whole: 2 };
/** The share of an entry from which on it is whole, and of entries that are. */
const share = { whole: 0.8, entries: 0.5 };
/** In characters: a shorter line is of another kind more often. */
const shortest = 40;

/**
 * The paragraphs of an entry that are missing beside kept ones, where the entries of one build around it are kept whole: a block model sees the
 * last words of each as the end of something, and takes them for a note.
 */
export function likeEntries(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (!isOneText(kind)) return [];
  return groupsBegun(page, chars, fewest.entries).flatMap((group) => {
    const entries = group.filter((entry) => chars(entry) > 0 && leadsNowhere(entry));
    const torn = entries.filter((entry) => chars(entry) < page.stats(entry).chars * share.whole);
    const whole = entries.length - torn.length;
    return whole >= fewest.whole && whole >= entries.length * share.entries ? torn.flatMap(missingIn) : [];
  });

  /** What leads away is a card of another page, or ends with a call. */
  function leadsNowhere(entry: Element): boolean {
    const { links, inputs } = page.stats(entry);
    return links + inputs === 0 && entry.querySelector('button') === null;
  }

  function missingIn(entry: Element): Element[] {
    return [...entry.querySelectorAll('p')].filter((part) => {
      const { chars: all, images } = page.stats(part);
      if (chars(part) > 0 || all < shortest || images > 0 || part.closest('footer, nav, aside')) return false;
      const above = [...(part.parentElement?.children ?? [])].find((beside) => chars(beside) > 0);
      return above !== undefined && !isHiddenBeside(page, part, above) && endsSentence(textOf(part));
    });
  }
}
