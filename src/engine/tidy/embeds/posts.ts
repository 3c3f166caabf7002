import { webAddress } from '../address';
import type { Step } from '../step';

/** Addresses of single posts, by service. */
const posts: ReadonlyArray<readonly [string, RegExp]> = [
  ['X', /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/[^/]+\/status(?:es)?\/\d+/],
  ['Instagram', /^https?:\/\/(?:www\.)?instagram\.com\/(?:[^/]+\/)?(?:p|reel|tv)\//],
  ['TikTok', /^https?:\/\/(?:www\.)?tiktok\.com\/@[^/]+\/(?:video|photo)\/\d+/],
  ['Facebook', /^https?:\/\/(?:www\.)?facebook\.com\/(?:[^/]+\/(?:posts|videos)\/|permalink|photo|watch)/],
  ['Threads', /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/(?:@[^/]+\/post|t)\//],
  ['Bluesky', /^https?:\/\/bsky\.app\/profile\/[^/]+\/post\//],
  ['Reddit', /^https?:\/\/(?:www\.|old\.)?reddit\.com\/r\/[^/]+\/comments\//],
  ['Mastodon', /^https?:\/\/[^/]+\/@[^/]+\/\d{12,}$/],
];

const permalinks = ['cite', 'data-instgrm-permalink', 'data-href', 'data-embed-url'];

/** Posts that were embedded as a quotation with a link to the original: they stay quotations, and know where they are from. */
export const embeddedPosts: Step = (root, { page }) => {
  for (const quote of root.querySelectorAll('blockquote')) {
    const links = [...quote.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')).reverse();
    const addresses = [...permalinks.map((name) => quote.getAttribute(name)), ...links].map((address) => webAddress(address, page));
    for (const [label, shape] of posts) {
      const address = addresses.find((one) => shape.test(one));
      if (!address) continue;
      quote.setAttribute('data-galley-embed', address);
      quote.setAttribute('data-galley-label', label);
      break;
    }
  }
};
