import { webAddress } from '../address';
import type { Step } from '../step';

const sources = ['src', 'data-src', 'data-video-src', 'data-mp4', 'data-url'];

/** Videos and sound that play by themselves, without a script: absolute, silent until asked. Others leave their picture. */
export const media: Step = (root, { page }) => {
  for (const player of root.querySelectorAll('video, audio')) {
    for (const source of player.querySelectorAll('source, track')) {
      const src = sources.map((name) => webAddress(source.getAttribute(name), page)).find(Boolean);
      if (src) source.setAttribute('src', src);
      else source.remove();
    }
    for (const child of [...player.childNodes]) if (!(child instanceof Element) || !child.matches('source, track')) child.remove();
    const src = sources.map((name) => webAddress(player.getAttribute(name), page)).find(Boolean);
    if (src) player.setAttribute('src', src);
    else player.removeAttribute('src');
    const poster = webAddress(player.getAttribute('poster') ?? player.getAttribute('data-poster'), page);
    if (poster) player.setAttribute('poster', poster);
    else player.removeAttribute('poster');
    // Else they would pass for a shape, and leave the player without a place.
    for (const name of ['width', 'height']) if (!/^[1-9]\d*(?:px)?$/.test(player.getAttribute(name) ?? '')) player.removeAttribute(name);
    if (src || player.querySelector('source')) continue;
    if (!poster) {
      player.remove();
      continue;
    }
    const still = page.document.createElement('img');
    still.setAttribute('src', poster);
    still.setAttribute('alt', player.getAttribute('aria-label') ?? player.getAttribute('title') ?? '');
    player.replaceWith(still);
  }
};
