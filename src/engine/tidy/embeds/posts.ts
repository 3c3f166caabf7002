import { embeddedPost } from '../../dom/embedded-post';
import { holdsNothing } from '../nodes';
import type { Step } from '../step';
import { embedFigure } from './embed-figure';

/** Posts that were embedded as a quotation with a link to the original: they stay quotations, and know where they are from. */
export const embeddedPosts: Step = (root, { page }) => {
  for (const quote of root.querySelectorAll('blockquote')) {
    const post = embeddedPost(quote);
    if (!post) continue;
    if (holdsNothing(quote)) {
      quote.replaceWith(embedFigure(page.document, { href: post.address, label: post.label, plays: post.label === 'TikTok' }));
      continue;
    }
    quote.setAttribute('data-galley-embed', post.address);
    quote.setAttribute('data-galley-label', post.label);
  }
};
