import { httpUrl } from '../metadata/http-url';
import type { Page } from '../page';

/** Where people keep their photos, each on a page of its own. */
const photoHosts =
  /(?:^|\.)(?:flickr\.com|flic\.kr|500px\.com|smugmug\.com|unsplash\.com|pexels\.com|pixabay\.com|imgur\.com|stock\.adobe\.com|shutterstock\.com|istockphoto\.com|gettyimages\.[a-z.]{2,6}|instagram\.com|commons\.wikimedia\.org|photos\.google\.com|photos\.app\.goo\.gl|picasaweb\.google\.com|googleusercontent\.com|bp\.blogspot\.com|twimg\.com|staticflickr\.com|deviantart\.com)$/;
/** `/articles/5/images/001`: a part of the address that is called after pictures, before the picture's own name. */
const amongPictures =
  /\/(?:images?|photos?|pictures?|figures?|fotos?|bilder?|galler(?:y|ies)|photo-?galler(?:y|ies)|slideshows?)\/[^/]+\/?$/;
const gallery = '.gallery, [class*="gallery-" i], [class*="-gallery" i]';

/** Does the link around a picture lead to the picture's own page, and to no other story? */
export function leadsToPicture(link: Element, page: Page): boolean {
  // WordPress says so.
  if (/\battachment\b/.test(link.getAttribute('rel') ?? '')) return true;
  const href = httpUrl(link.getAttribute('href') ?? undefined, page.baseUrl);
  if (!href) return false;
  const to = new URL(href);
  if (photoHosts.test(to.hostname)) return true;
  if (to.hostname !== page.url.hostname) return false;
  return isBelow(to.pathname, page.url.pathname) || amongPictures.test(to.pathname) || link.closest(gallery) !== null;
}

/** `/story/picture-3/` under `/story/`. */
function isBelow(address: string, path: string): boolean {
  const own = path.replace(/(?:\/|\.html?)$/, '');
  return own !== '' && address.startsWith(`${own}/`) && address.length > own.length + 1;
}
