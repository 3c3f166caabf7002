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

const permalinks = ['cite', 'data-instgrm-permalink', 'data-href', 'data-embed-url', 'data-text-post-permalink'];
/** How the services' own scripts find the quotations that they dress. */
const dressed =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|reddit-(?:embed-bq|card)|bluesky-embed|mastodon-embed|text-post-media|fb-xfbml-parse-ignore)(?:\s|$)/;

export interface EmbeddedPost {
  /** The service. */
  label: string;
  address: string;
}

/** The post that a quotation was embedded from. Addresses of posts are written in full. */
export function embeddedPost(quote: Element): EmbeddedPost | undefined {
  const links = [...quote.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')).reverse();
  const addresses = [...permalinks.map((name) => quote.getAttribute(name)), ...links].map((address) => webForm(address ?? ''));
  for (const [label, shape] of posts) {
    const address = addresses.find((one) => shape.test(one));
    if (address) return { label, address };
  }
  return undefined;
}

const webForm = (address: string): string => {
  const given = address.trim().replace(/^\/\//, 'https://');
  return URL.canParse(given) ? new URL(given).href : '';
};

/** Does a quotation stand for a post of another service, which a script would have drawn in its place? */
export const isPostEmbed = (quote: Element): boolean =>
  quote.localName === 'blockquote' && dressed.test(quote.getAttribute('class') ?? '') && embeddedPost(quote) !== undefined;
