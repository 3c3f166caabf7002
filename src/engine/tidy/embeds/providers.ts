/** A service whose players and posts articles embed: how its name is written, and where a reader finds the thing itself. */
export interface Provider {
  label: string;
  /** Are they films or sound? Then the reader sees a sign that something plays. */
  plays?: true;
  /** The host of the frame, as an ending. */
  hosts: readonly string[];
  /** The address of the page a frame belongs to; the frame's own address where this gives none. */
  page?(frame: URL): string | undefined;
}

const lastPart = (url: URL): string => url.pathname.split('/').filter(Boolean).at(-1) ?? '';
const after = (url: URL, part: string): string | undefined => url.pathname.split(`/${part}/`)[1]?.split(/[/&]/)[0] || undefined;
const withoutPart = (part: string) => (url: URL) => `${url.origin}${url.pathname.replace(`/${part}`, '')}`;
const parameter = (name: string) => (url: URL) => url.searchParams.get(name) ?? undefined;
const id = (found: string | undefined, prefix: string) => (found ? `${prefix}${found}` : undefined);

/** What stands before the number of a video of YouTube. Old players put their parameters right after it. */
const playerParts = ['embed', 'v', 'shorts', 'live'];

export const providers: readonly Provider[] = [
  {
    label: 'YouTube',
    plays: true,
    hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'],
    page: (url) => {
      const list = url.searchParams.get('list');
      const video =
        playerParts.map((part) => after(url, part)).find(Boolean) ??
        url.searchParams.get('v') ??
        (url.hostname === 'youtu.be' ? lastPart(url) : undefined);
      return video && video !== 'videoseries'
        ? `https://www.youtube.com/watch?v=${video}`
        : id(list ?? undefined, 'https://www.youtube.com/playlist?list=');
    },
  },
  { label: 'Vimeo', plays: true, hosts: ['vimeo.com'], page: (url) => id(after(url, 'video'), 'https://vimeo.com/') },
  {
    label: 'Dailymotion',
    plays: true,
    hosts: ['dailymotion.com'],
    page: (url) => id(after(url, 'video') ?? url.searchParams.get('video') ?? undefined, 'https://www.dailymotion.com/video/'),
  },
  {
    label: 'X',
    hosts: ['platform.twitter.com', 'platform.x.com', 'twitframe.com'],
    page: (url) => id(url.searchParams.get('id') ?? undefined, 'https://x.com/i/status/') ?? parameter('url')(url),
  },
  {
    label: 'Instagram',
    hosts: ['instagram.com'],
    page: (url) => `${url.origin}${url.pathname.replace(/\/embed(?:\/captioned)?\/?$/, '/')}`,
  },
  {
    label: 'TikTok',
    plays: true,
    hosts: ['tiktok.com'],
    page: (url) => id(/\d{6,}/.exec(url.pathname)?.[0], 'https://www.tiktok.com/@/video/'),
  },
  { label: 'Facebook', hosts: ['facebook.com'], page: parameter('href') },
  { label: 'Threads', hosts: ['threads.net', 'threads.com'], page: withoutPart('embed') },
  {
    label: 'Bluesky',
    hosts: ['embed.bsky.app'],
    page: (url) => {
      const [, who, post] = /^\/embed\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)/.exec(url.pathname) ?? [];
      return post && `https://bsky.app/profile/${who}/post/${post}`;
    },
  },
  { label: 'Reddit', hosts: ['embed.reddit.com', 'redditmedia.com'], page: (url) => `https://www.reddit.com${url.pathname}` },
  { label: 'LinkedIn', hosts: ['linkedin.com'], page: withoutPart('embed') },
  { label: 'Spotify', plays: true, hosts: ['open.spotify.com'], page: withoutPart('embed') },
  {
    label: 'SoundCloud',
    plays: true,
    hosts: ['w.soundcloud.com'],
    page: (url) => (url.searchParams.get('url')?.includes('//soundcloud.com/') ? (url.searchParams.get('url') ?? undefined) : undefined),
  },
  {
    label: 'Apple Podcasts',
    plays: true,
    hosts: ['embed.podcasts.apple.com'],
    page: (url) => `https://podcasts.apple.com${url.pathname}${url.search}`,
  },
  {
    label: 'Apple Music',
    plays: true,
    hosts: ['embed.music.apple.com'],
    page: (url) => `https://music.apple.com${url.pathname}${url.search}`,
  },
  { label: 'Bandcamp', plays: true, hosts: ['bandcamp.com'] },
  { label: 'Google Maps', hosts: ['google.com/maps', 'maps.google.com'] },
  { label: 'OpenStreetMap', hosts: ['openstreetmap.org'] },
  {
    label: 'Twitch',
    plays: true,
    hosts: ['player.twitch.tv', 'clips.twitch.tv'],
    page: (url) =>
      id(url.searchParams.get('channel') ?? undefined, 'https://www.twitch.tv/') ??
      id(url.searchParams.get('video') ?? undefined, 'https://www.twitch.tv/videos/'),
  },
  { label: 'TED', plays: true, hosts: ['embed.ted.com'], page: (url) => `https://www.ted.com${url.pathname}` },
  {
    label: 'Bilibili',
    plays: true,
    hosts: ['player.bilibili.com'],
    page: (url) => id(url.searchParams.get('bvid') ?? undefined, 'https://www.bilibili.com/video/'),
  },
  { label: 'Niconico', plays: true, hosts: ['embed.nicovideo.jp'], page: (url) => id(lastPart(url), 'https://www.nicovideo.jp/watch/') },
  { label: 'Internet Archive', hosts: ['archive.org'], page: (url) => id(after(url, 'embed'), 'https://archive.org/details/') },
  { label: 'CodePen', hosts: ['codepen.io'], page: (url) => url.href.replace('/embed/', '/pen/').split('?')[0] },
  { label: 'JSFiddle', hosts: ['jsfiddle.net'] },
  { label: 'CodeSandbox', hosts: ['codesandbox.io'], page: (url) => url.href.replace('/embed/', '/s/').split('?')[0] },
  { label: 'StackBlitz', hosts: ['stackblitz.com'] },
  { label: 'Observable', hosts: ['observablehq.com'] },
  { label: 'Datawrapper', hosts: ['datawrapper.dwcdn.net'] },
  { label: 'Flourish', hosts: ['flo.uri.sh', 'public.flourish.studio'] },
  { label: 'Infogram', hosts: ['infogram.com'] },
  { label: 'Figma', hosts: ['figma.com'] },
  { label: 'Google Docs', hosts: ['docs.google.com', 'drive.google.com'] },
  { label: 'SlideShare', hosts: ['slideshare.net'] },
  { label: 'Scribd', hosts: ['scribd.com'] },
  { label: 'GIPHY', hosts: ['giphy.com'], page: (url) => id(after(url, 'embed'), 'https://giphy.com/gifs/') },
  { label: 'Pinterest', hosts: ['assets.pinterest.com'] },
  { label: 'Telegram', hosts: ['t.me'], page: (url) => `${url.origin}${url.pathname}` },
  { label: 'Wistia', plays: true, hosts: ['wistia.net', 'wistia.com'] },
  { label: 'Loom', plays: true, hosts: ['loom.com'], page: (url) => url.href.replace('/embed/', '/share/').split('?')[0] },
  { label: 'Streamable', plays: true, hosts: ['streamable.com'] },
  { label: 'Rumble', plays: true, hosts: ['rumble.com'] },
  { label: 'GitHub', hosts: ['gist.github.com'] },
];
