import { boardEmbed } from './board-embeds';
import { type Provider, providers } from './providers';

const byHost = new Map(providers.flatMap((provider) => provider.hosts.map((host) => [host, provider] as const)));

/** Mastodon lives on thousands of hosts; its frames have one shape of address, and so have PeerTube's. */
const mastodon: Provider = { label: 'Mastodon', hosts: [], page: (url) => url.href.replace(/\/embed\/?(?:\?.*)?$/, '') };
const peertube: Provider = {
  label: 'PeerTube',
  plays: true,
  hosts: [],
  page: (url) => url.href.replace('/videos/embed/', '/w/').split('?')[0],
};

export function providerOf(url: URL): Provider | undefined {
  if (/^\/@[^/]+\/\d+\/embed\/?$/.test(url.pathname)) return mastodon;
  if (url.pathname.startsWith('/videos/embed/')) return peertube;
  if (/(?:^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/maps')) return byHost.get('google.com/maps');
  const parts = url.hostname.split('.');
  for (let i = 0; i < parts.length - 1; i++) {
    const provider = byHost.get(parts.slice(i).join('.'));
    if (provider) return provider;
  }
  return boardEmbed(url);
}
