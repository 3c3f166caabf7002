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
    kept += prose[i] as number;
    chars += block.text.length;
    linked += outline.linkChars[i] as number;
  });
  if (kept < leastProse || linked > chars * 0.5) return false;
  return articleChance > 0.5 || kept > chars * 0.4 || kept > (tallies.prose[0] as number) * 0.6;
}
