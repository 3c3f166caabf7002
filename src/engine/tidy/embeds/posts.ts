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
    const [invitation] = quote.querySelectorAll('a');
    if (post.label === 'Instagram' && invitation && saysMoreThan(invitation, quote)) invitation.remove();
    quote.setAttribute('data-galley-embed', post.address);
    quote.setAttribute('data-galley-label', post.label);
  }
};

/** "View this post on Instagram" stands first, in the reader's language, in a box of grey shapes. */
const saysMoreThan = (link: Element, quote: Element): boolean =>
  link.querySelector('div') !== null && (quote.textContent ?? '').trim() !== (link.textContent ?? '').trim();
