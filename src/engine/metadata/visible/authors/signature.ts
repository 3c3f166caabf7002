import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { looksLikePerson } from './name';

const right = /text-align\s*:\s*(?:right|end)/i;
const lines = 'p[style], div[style], p[align], div[align], p[class*="author" i], p[class*="signature" i]';
const ofSomethingElse = 'blockquote, figure, table, aside, footer, nav, form, li';
const longest = 40;
/** In characters: what stands above it, and nothing below. */
const paragraph = 60;
const most = 400;
const mostBelow = 30;

/** The name that signs a text at its right edge, below the last paragraph, as papers in Vietnam and elsewhere print it. */
export function signature(page: Page): string | undefined {
  const all = [...page.root.querySelectorAll(lines)].slice(0, most);
  for (const line of all.reverse()) {
    if (page.stats(line).chars > longest || line.closest(ofSomethingElse)) continue;
    const isRight =
      right.test(line.getAttribute('style') ?? '') || line.getAttribute('align') === 'right' || /author|signature/i.test(line.className);
    const name = isRight ? textOf(line) : '';
    if (looksLikePerson(name) && endsText(page, line)) return name;
  }
  return undefined;
}

/** Is there a paragraph right above it, and none after it in its box? */
function endsText(page: Page, line: Element): boolean {
  const above = line.previousElementSibling;
  if (!above || page.stats(above).chars < paragraph) return false;
  let below = 0;
  for (let next = line.nextElementSibling; next; next = next.nextElementSibling)
    if (++below > mostBelow || page.stats(next).chars - page.stats(next).linkChars >= paragraph) return false;
  return true;
}
