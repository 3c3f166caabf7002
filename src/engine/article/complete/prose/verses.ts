import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { boxesOfLines, type Line, runsOfLines } from '../lists/broken-lines';

/** Fewer lines are no song, and a link or two over several lines may be a card. */
const fewest = { lines: 8, passages: 2 };

/**
 * The lines of a song or poem whose passages link to notes on them, where one of them was chosen: to a block model the links are ways to other
 * pages. A link that leads on is a line; one that holds several, and leads with all others to places on one page, marks a passage.
 */
export function verses(page: Page, chars: Chars, kept: ReadonlySet<Text>): Text[] {
  return [...boxesOfLines(page.root)].flatMap((box) => {
    if (chars(box) === 0 || chars(box) === page.stats(box).chars || page.stats(box).links < fewest.passages) return [];
    const runs = runsOfLines(box).filter((run) => run.length >= fewest.lines && run.flat().some((text) => kept.has(text)));
    return runs.filter((run) => haveNotes(page, run)).flat(2);
  });
}

function haveNotes(page: Page, run: readonly Line[]): boolean {
  const linesOf = new Map<Element, number>();
  for (const line of run) {
    const links = new Set(line.map(({ parentElement }) => parentElement?.closest('a[href]')));
    for (const link of links) if (link) linesOf.set(link, (linesOf.get(link) ?? 0) + 1);
  }
  const targets = [...linesOf.keys()].map((link) => target(page, link));
  const isOnePage = new Set(targets.map((url) => url?.pathname)).size === 1 && targets.every((url) => url !== null && url.hash.length > 1);
  return isOnePage && [...linesOf.values()].filter((lines) => lines > 1).length >= fewest.passages;
}

function target(page: Page, link: Element): URL | null {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, page.baseUrl) ? new URL(href, page.baseUrl) : null;
}
