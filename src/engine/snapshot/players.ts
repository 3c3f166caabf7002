import { attribute, attributeNames, queryAll, textOf } from '../dom/live';

const youtube = 'https://www.youtube.com/embed/';
const vimeo = 'https://player.vimeo.com/video/';

/** Elements that become a player when they are clicked, the attribute with its number, and where the player would be. */
const elements: Record<string, readonly [attribute: string, address: string]> = {
  'lite-youtube': ['videoid', youtube],
  'lite-youtube-embed': ['videoid', youtube],
  'amp-youtube': ['data-videoid', youtube],
  'lite-vimeo': ['videoid', vimeo],
  'amp-vimeo': ['data-videoid', vimeo],
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/embed/video/'],
  'amp-twitter': ['data-tweetid', 'https://platform.twitter.com/embed/Tweet.html?id='],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
  'amp-facebook': ['data-href', 'https://www.facebook.com/plugins/post.php?href='],
};

/** Where a box that waits for consent keeps the address of the page it would show a piece of. */
const pageAddresses = ['data-url', 'data-href', 'data-resourceurl', 'data-resource-url'];

type Box = readonly [name: RegExp, attributes: readonly string[], shape: RegExp, address: (id: string) => string];

/** Boxes that a script fills, by their class: where the number stands, its shape, and what the frame's address is. */
const boxes: readonly Box[] = [
  [/youtube/i, ['data-id', 'data-video-id', 'data-videoid', 'data-youtube-id'], /^[\w-]{11}$/, (id) => `${youtube}${id}`],
  [
    /youtube/i,
    pageAddresses,
    /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/watch\?v=|youtu\.be\/)[\w-]{11}/,
    (id) => `${youtube}${/(?:v=|be\/)([\w-]{11})/.exec(id)?.[1]}`,
  ],
  [/vimeo/i, ['data-id', 'data-video-id', 'data-vimeo-id'], /^\d{5,}$/, (id) => `${vimeo}${id}`],
  [/\bflourish-embed\b/, ['data-src'], /^(?:visualisation|story)\/\d+/, (id) => `https://flo.uri.sh/${id.split('?')[0]}/embed`],
  [
    /\bfb-(?:video|post)\b/,
    ['data-href'],
    /^https?:/,
    (id) => `https://www.facebook.com/plugins/${id.includes('/videos/') ? 'video' : 'post'}.php?href=${encodeURIComponent(id)}`,
  ],
];
/** Empty ones that it fills with a post. */
const posts: readonly Box[] = [
  [
    /tweet|twitter/i,
    [...pageAddresses, 'data-tweet-url'],
    /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/\d+/,
    (id) => `https://platform.twitter.com/embed/Tweet.html?id=${/\/status\/(\d+)/.exec(id)?.[1]}`,
  ],
  [/instagram/i, pageAddresses, /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\/[\w-]+/, (id) => id],
];
/** In characters. */
const longestFrame = 1000;
const filled = new Set(['div', 'span', 'figure', 'a', 'p']);
const named = /youtube|vimeo|flourish-embed|fb-(?:video|post)|tweet|twitter|instagram/i;
/** What waits for a reader's consent or click. */
const waiting = /video|embed|iframe|player|consent/i;
/** A player's frame, as its box holds it in an attribute until then. */
const heldFrame = /^\s*<iframe\b[^>]*?\ssrc=["']((?:https?:)?\/\/[^"'\s]+\/(?:embed|player|video)[/.?][^"'\s]*)["']/i;

/** The address of the frame that a click or a script would bring in the place of an element; '' where none would come. */
export function frameAddress(live: Element, name: string): string {
  const [from, address] = (name.includes('-') && elements[name]) || [];
  const number = from && attribute(live, from);
  if (number) return `${address}${encodeURIComponent(number)}`;
  if (name === 'oembed') return attribute(live, 'url') ?? '';
  if (name === 'object' || name === 'embed') return plugIn(live);
  return filled.has(name) ? fillOf(live) : '';
}

function fillOf(box: Element): string {
  const classes = attribute(box, 'class') ?? '';
  const found =
    attribute(box, 'data-oembed-url') ??
    announced(box) ??
    ((named.test(classes) && byClass(box, classes)) || (waiting.test(classes) ? frameIn(box) : ''));
  // Once the script has run, the frame itself is there.
  return found && queryAll(box, 'iframe, video').length === 0 ? found : '';
}

/** The address of the frame that an attribute of a box holds. */
function frameIn(box: Element): string {
  for (const name of attributeNames(box)) {
    const [, address] = (name.startsWith('data-') && heldFrame.exec((attribute(box, name) ?? '').slice(0, longestFrame))) || [];
    if (address) return address.replaceAll('&amp;', '&');
  }
  return '';
}

/** Boards with s9e's media embeds list the attributes of the frame that comes when it is scrolled to: `["allowfullscreen","","src","https:…"]`. */
function announced(box: Element): string | undefined {
  const listed = attribute(box, 'data-s9e-mediaembed-iframe');
  return listed ? /"src"\s*,\s*"([^"]+)"/.exec(listed)?.[1]?.replace(/\\\//g, '/') : undefined;
}

function byClass(box: Element, classes: string): string {
  for (const [name, attributes, shape, address] of textOf(box)?.trim() ? boxes : [...boxes, ...posts]) {
    if (!name.test(classes)) continue;
    const id = attributes.map((one) => attribute(box, one) ?? '').find((one) => shape.test(one));
    if (id) return address(id);
  }
  return '';
}

/** What a plug-in would have shown, unless the page has something better inside for those who have none. */
function plugIn(live: Element): string {
  if (holdsMedia(live)) return '';
  const parameter = queryAll(live, 'param[name="movie"], param[name="src"]')[0];
  const embed = queryAll(live, 'embed[src]')[0];
  return (
    attribute(live, 'data') ??
    attribute(live, 'src') ??
    (parameter && attribute(parameter, 'value')) ??
    (embed && attribute(embed, 'src')) ??
    ''
  );
}

/** Does an <object> hold a player of the browser or a frame? */
export const holdsMedia = (object: Element): boolean => queryAll(object, 'video, audio, iframe').length > 0;
