import type { Kept } from '../kept';

/** What boards call the files of a post: phpBB's `attachbox`, XenForo's `message-attachments`. */
const names = /(?:^|[\s_-])attach/i;

/** Is it what somebody attached to kept words right above, whatever else his post says of him? */
export const isAttached = (box: Element, kept: Kept): boolean =>
  names.test(box.getAttribute('class') ?? '') && box.previousElementSibling !== null && kept.chars(box.previousElementSibling) > 0;
