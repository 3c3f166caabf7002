import { collapse } from '../../../dom/text';
import type { Page } from '../../../page';
import type { Flow } from '../flow';
import type { Chars } from '../../kept';
import { namesItself } from './addresses';

/** Fewer lines under one label tell nothing of each other. */
const fewest = 3;
/** In characters. */
const longest = 300;
/** A few words and a colon, with something behind it. */
const label = /^(\p{L}[^:：.!?]{0,30})[:：]\s*[^\s/]/u;

/** What a line says before its colon, in lower case; undefined where it has none or nothing behind it. */
export const labelOf = (line: Element): string | undefined => label.exec(collapse(line.textContent ?? ''))?.[1]?.toLowerCase();

/**
 * Lines of facts that return under each entry of a text (“Date: …”, “Price: …”): a model of blocks takes some and leaves some. They stay
 * where paragraphs beside them do, unless they lead elsewhere, as “More: …” does.
 */
export function labelledLines(page: Page, chars: Chars, flow: Flow): Element[] {
  const lines = new Map<string, Element[]>();
  for (const line of page.root.querySelectorAll('p')) {
    if (page.stats(line).chars > longest || !flow.runsBeside(line)) continue;
    const name = labelOf(line);
    if (!name) continue;
    const alike = lines.get(name) ?? [];
    alike.push(line);
    lines.set(name, alike);
  }
  return [...lines.values()]
    .filter((all) => all.length >= fewest)
    .flat()
    .filter((line) => chars(line) === 0 && standsBesideKept(line, chars) && !leadsElsewhere(line, page));
}

function standsBesideKept({ previousElementSibling: before, nextElementSibling: after }: Element, chars: Chars): boolean {
  return (before !== null && chars(before) > 0) || (after !== null && chars(after) > 0);
}

function leadsElsewhere(line: Element, page: Page): boolean {
  const { images, inputs } = page.stats(line);
  return images + inputs > 0 || [...line.querySelectorAll('a')].some((link) => !namesItself(link));
}
