import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { numbered, numberSaid } from '../../../words/numbered';
import type { Chars } from '../../kept';
import { boxesBegun } from '../of-one-build';

/** Fewer tell nothing of each other. */
const fewest = { parts: 3, kept: 2 };
/** What is kept of a part that counts, and the share of such parts; with more in links they lead away. */
const share = { part: 0.5, parts: 1 / 3, links: 0.5 };
/** In characters: the longest part, and the longest number ("Step 12"). */
const longest = { part: 1200, number: 16 };

/**
 * The parts that are missing of a row that counts them itself, "1 Review · 2 Measure · 3 Build": when some of them were chosen, a
 * reader sees the gap, and it is a step that he cannot do without. When all were, only their numbers may be.
 */
export function numberedParts(page: Page, chars: Chars): Element[] {
  return boxesBegun(page, chars, fewest.parts).flatMap((box) => {
    const parts = countedIn(box);
    const kept = parts.filter((part) => chars(part) >= page.stats(part).chars * share.part).length;
    if (kept < fewest.kept || kept < parts.length * share.parts) return [];
    if (kept === parts.length) return numbersOf(parts);
    return parts.filter((part) => chars(part) < page.stats(part).chars);
  });

  /** Right over the headings of their parts, or in all of them where some were chosen. */
  function numbersOf(parts: readonly Element[]): Element[] {
    const numbers = parts.map(numberBox).filter((number) => number !== undefined);
    const some = numbers.some((number) => chars(number) > 0);
    return numbers.filter((number) => some || number.nextElementSibling?.matches('h2, h3, h4, h5, h6'));
  }

  /** Those that say 1, 2, 3 in order, lines also 5, 6, 7; none where they do not, or are more than steps of a text. */
  function countedIn(box: Element): Element[] {
    const parts: Element[] = [];
    let next = 0;
    for (const child of box.children) {
      const { chars: all, linkChars, inputs } = page.stats(child);
      if (all > longest.part) continue;
      const line = numberOfLine(child);
      const number = line ?? numberOf(child);
      if (number === undefined) continue;
      next = parts.length === 0 ? (line ?? 1) : next + 1;
      if (number !== next || inputs > 0 || linkChars > all * share.links || page.hidden(child)) return [];
      parts.push(child);
    }
    return parts.length >= fewest.parts ? parts : [];
  }
}

/** The box of a part that says nothing but its number, before anything else. */
function numberBox(part: Element): Element | undefined {
  const [number] = textsIn(part);
  return number && saidBy(number) !== undefined ? (number.parentElement as Element) : undefined;
}

/** The number that a part begins with, in a line of its own; in a row of turns it may stand at the other end. */
function numberOf(part: Element): number | undefined {
  const texts = textsIn(part);
  return saidBy(texts[0]) ?? saidBy(texts.at(-1));
}

/** "5. Close the lid", "[5] Close, 1903": a text may be cut in two in the middle of its steps. What heads others is no line. */
function numberOfLine(part: Element): number | undefined {
  if (/^h[1-6]$/.test(part.localName)) return undefined;
  const number = /^\s*\[?(\d{1,3})[\].)．、]\s*[^\s\d]/.exec(part.textContent ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

function saidBy(text: Text | undefined): number | undefined {
  const said = text?.data.trim() ?? '';
  return said.length > longest.number ? undefined : (numberSaid(said) ?? numbered(said, 'step')?.number);
}
