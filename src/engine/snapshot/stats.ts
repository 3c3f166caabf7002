import { collapsedLength } from '../dom/text';
import type { ElementStats } from '../page';
import { fields, pictures } from './names';

export const noStats = (): ElementStats => ({ chars: 0, linkChars: 0, links: 0, paragraphs: 0, images: 0, inputs: 0 });

/** Adds what a finished child holds to its parent. */
export function addStats(to: ElementStats, from: ElementStats): void {
  to.chars += from.chars;
  to.linkChars += from.linkChars;
  to.links += from.links;
  to.paragraphs += from.paragraphs;
  to.images += from.images;
  to.inputs += from.inputs;
}

export function addText(to: ElementStats, text: string): number {
  const chars = collapsedLength(text);
  to.chars += chars;
  return chars;
}

/** What an element itself adds to what its children hold. */
export function countSelf(stats: ElementStats, name: string): void {
  if (name === 'a') {
    stats.links++;
    stats.linkChars = stats.chars;
  } else if (name === 'p') stats.paragraphs++;
  else if (pictures.has(name)) stats.images++;
  else if (fields.has(name)) stats.inputs++;
}
