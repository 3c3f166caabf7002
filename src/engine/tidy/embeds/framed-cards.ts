import { webAddress } from '../address';
import type { Step } from '../step';

/** Hatena's cards for links, also those that a blog serves itself. Its documentation fixes class and address. */
const cards = 'iframe[src*="//hatenablog-parts.com/embed?"], iframe.embed-card[src]';

/** A card for a link that is shown in a frame is the link, by its title; the host that is named below it for those without frames says no more. */
export const framedCards: Step = (root, { page }) => {
  for (const frame of root.querySelectorAll(cards)) {
    const title = frame.getAttribute('title')?.trim();
    const below = frame.nextElementSibling?.matches('cite') ? frame.nextElementSibling : null;
    const named = below?.querySelector('a[href]') ?? null;
    const href = inAddress(frame, page.url.href) ?? named?.getAttribute('href');
    const address = webAddress(href ?? null, page);
    if (!title || !address) continue;
    const link = page.document.createElement('a');
    link.setAttribute('href', address);
    link.append(title);
    frame.replaceWith(link);
    if (named && webAddress(named.getAttribute('href'), page) === address && named.textContent === below?.textContent) below?.remove();
  }
};

/** The page that the address of a card names. */
function inAddress(frame: Element, base: string): string | null {
  const src = frame.getAttribute('src') ?? '';
  return URL.canParse(src, base) ? new URL(src, base).searchParams.get('url') : null;
}
