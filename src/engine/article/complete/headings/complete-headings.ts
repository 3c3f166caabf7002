import type { Completion } from '../completion';
import { boldNames } from './bold-names';
import { likeHeadings } from './like-headings';
import { likeSections } from './like-sections';
import { linkedNames } from './linked-names';
import { listingNames } from './listing-names';
import { looseNames } from './loose-names';
import { recipeSections } from './recipe-sections';
import { stepNames } from './step-names';

/** Names of parts, where the others of their kind are kept. */
export const headings: Completion = {
  wholes: ({ page, chars }) => [...listingNames(page, chars), ...linkedNames(page, chars)],
  texts: ({ page, chars, texts, completed, kind, doubles }) => [
    ...recipeSections(page),
    ...boldNames(page, chars),
    ...stepNames(page, completed, kind),
    ...looseNames(page, texts, completed),
    ...likeHeadings(page, chars, kind),
    ...likeSections(page, chars, kind, doubles),
  ],
};
