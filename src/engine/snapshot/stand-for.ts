import { backgroundIn } from '../dom/background';
import { attribute, firstChild, textOf } from '../dom/live';
import { mathjax } from './mathjax';

/** Elements that become a player when they are clicked, the attribute with its number, and where the player would be. */
const players: Record<string, readonly [attribute: string, address: string]> = {
  'lite-youtube': ['videoid', 'https://www.youtube.com/embed/'],
  'lite-youtube-embed': ['videoid', 'https://www.youtube.com/embed/'],
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/embed/'],
  'lite-vimeo': ['videoid', 'https://player.vimeo.com/video/'],
  'amp-vimeo': ['data-videoid', 'https://player.vimeo.com/video/'],
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/embed/video/'],
  'amp-twitter': ['data-tweetid', 'https://platform.twitter.com/embed/Tweet.html?id='],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
  'amp-facebook': ['data-href', 'https://www.facebook.com/plugins/post.php?href='],
};

const boxes = new Set(['div', 'span', 'a', 'figure', 'li']);
const photo = /(?:^|[\s_-])(?:slides?|photos?|image|img|picture|gallery|figure|media)(?:$|[\s_-])/i;

/**
 * What the copy holds instead of an element that says more than it holds: the frame a click would bring, the formula
 * whose TeX MathJax keeps in a script, the picture an empty box has for its background. Null for all others.
 */
export function standFor(live: Element, name: string, inert: Document): Element | null {
  if (name === 'script') return formula(live, inert);
  if (name === 'mjx-container') return mathjax(live, inert);
  if (name === 'amp-img' || name === 'amp-anim') return ampImage(live, inert);
  if (firstChild(live) === null && boxes.has(name)) return background(live, inert);
  const [from, address] = (name.includes('-') && players[name]) || [];
  const number = from && attribute(live, from);
  if (!number) return null;
  const frame = inert.createElement('iframe');
  frame.setAttribute('src', `${address}${encodeURIComponent(number)}`);
  const title = attribute(live, 'playlabel') ?? attribute(live, 'title') ?? attribute(live, 'aria-label');
  if (title) frame.setAttribute('title', title.replace(/^play:\s*/i, ''));
  return frame;
}

function formula(script: Element, inert: Document): Element | null {
  const type = attribute(script, 'type') ?? '';
  if (!type.startsWith('math/tex')) return null;
  const math = inert.createElementNS('http://www.w3.org/1998/Math/MathML', 'math');
  math.setAttribute('data-galley-tex', (textOf(script) ?? '').trim());
  if (type.includes('mode=display')) math.setAttribute('display', 'block');
  return math;
}

function ampImage(live: Element, inert: Document): Element {
  const image = inert.createElement('img');
  for (const from of ['src', 'srcset', 'alt', 'width', 'height']) {
    const value = attribute(live, from);
    if (value !== null) image.setAttribute(from, value);
  }
  return image;
}

/** Only boxes that say they are a picture: backgrounds are decoration more often. */
function background(box: Element, inert: Document): Element | null {
  const address = backgroundIn(attribute(box, 'style') ?? '') ?? attribute(box, 'data-bg') ?? attribute(box, 'data-background-image');
  if (!address || !(attribute(box, 'role') === 'img' || photo.test(attribute(box, 'class') ?? ''))) return null;
  const image = inert.createElement('img');
  image.setAttribute('src', address);
  image.setAttribute('alt', attribute(box, 'aria-label') ?? attribute(box, 'title') ?? '');
  const style = attribute(box, 'style');
  if (style) image.setAttribute('style', style);
  return image;
}
