import type { Survey } from './survey';

/** Less prose than this is a teaser, a notice or a form. */
const leastProse = 280;

/** Is there one story here to read? Front pages, search results and tools have none, though a clean view is possible. */
export function holdsArticle({ prose, outline, tallies }: Survey, keep: readonly boolean[], articleChance: number): boolean {
  let kept = 0;
  let linked = 0;
  let chars = 0;
  outline.blocks.forEach((block, i) => {
    if (!keep[i]) return;
    const links = outline.linkChars[i] as number;
    kept += prose[i] || (links === 0 && isVerse(block.element) ? block.text.length : 0);
    chars += block.text.length;
    linked += links;
  });
  if (kept < leastProse || linked > chars * 0.5) return false;
  return articleChance > 0.5 || kept > chars * 0.4 || kept > (tallies.prose[0] as number) * 0.6;
}

/** So many lines are more than an address. */
const fewestBreaks = 3;

/** Lines broken by hand: a stanza is read although no line of it need be a sentence. */
const isVerse = (box: Element): boolean => box.querySelectorAll(':scope > br').length >= fewestBreaks;
