import type { Page } from '../page';
import type { Block } from './block';
import { outlinePage, type Outline } from './outline';

const known = new WeakMap<Page, Outline>();

/** The outline of a page, made once: finding blocks and choosing among them read the same walk. */
export function outlineOf(page: Page): Outline {
  const outline = known.get(page) ?? outlinePage(page);
  known.set(page, outline);
  return outline;
}

/** The page's runs of text between block-level boundaries, in page order. */
export const findBlocks = (page: Page): Block[] => outlineOf(page).blocks;
