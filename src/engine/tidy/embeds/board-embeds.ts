import type { Provider } from './providers';

/** Services whose posts boards show in frames of s9e's media embeds, by the name of the frame: how they are called, and what stands before a post's number. */
const services: Record<string, readonly [label: string, prefix: string]> = {
  reddit: ['Reddit', 'https://www.reddit.com/r/'],
  twitter: ['X', 'https://x.com/i/status/'],
  instagram: ['Instagram', 'https://www.instagram.com/p/'],
  tiktok: ['TikTok', 'https://www.tiktok.com/@/video/'],
  imgur: ['Imgur', 'https://imgur.com/'],
};
const frame = /^\/iframe\/\d+\/([a-z]+)(?:\.min)?\.html$/;

/** `s9e.github.io/iframe/2/reddit.min.html#fellowship/comments/1e6c76b#theme=auto`: what XenForo and phpBB show of other sites. */
export function boardEmbed(url: URL): Provider | undefined {
  const [, name = ''] = (url.hostname === 's9e.github.io' && frame.exec(url.pathname)) || [];
  const [label, prefix] = services[name] ?? [];
  const post = url.hash.slice(1).split('#')[0];
  return label && post ? { label, hosts: [], page: () => `${prefix}${post}` } : undefined;
}
