import { linkAddress } from '../address';
import { unwrap } from '../nodes';
import type { Step } from '../step';

const named = (link: Element): string => link.getAttribute('id') || link.getAttribute('name') || '';

const decoded = (hash: string): string => {
  try {
    return decodeURIComponent(hash);
  } catch (error) {
    // A stray per cent sign is no encoding; the name is meant as it stands.
    if (error instanceof URIError) return hash;
    throw error;
  }
};

/**
 * Links absolute and harmless. Those to a place in the article say it as `#` and the place's id as it stands there; to
 * a place that is not in the article, the page's own address. What leads nowhere is text again.
 */
export const links: Step = (root, { page }) => {
  for (const anchor of root.querySelectorAll('a[name]')) anchor.setAttribute('id', named(anchor));
  const places = new Set([...root.querySelectorAll('[id]')].map((place) => place.id));
  for (const link of root.querySelectorAll('a')) {
    const address = linkAddress(link.getAttribute('href'), page);
    const place = address.startsWith('#') ? [address.slice(1), decoded(address.slice(1))].find((id) => places.has(id)) : undefined;
    if (place !== undefined) link.setAttribute('href', `#${place}`);
    else if (address.length > 1 && !/^#(?:top)?$/i.test(address))
      link.setAttribute('href', address.startsWith('#') ? `${page.url.href.split('#')[0]}${address}` : address);
    else if (named(link)) link.removeAttribute('href');
    else unwrap(link);
  }
};
