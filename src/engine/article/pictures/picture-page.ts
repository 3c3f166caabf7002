import { httpUrl } from '../../metadata/http-url';
import type { Page } from '../../page';

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
  const to = addressOf(link, page);
  if (!to) return false;
  if (photoHosts.test(to.hostname)) return true;
  if (to.hostname !== page.url.hostname) return false;
  return (
    isBelow(to.pathname, page.url.pathname) ||
    isOfStory(to.pathname, page.url.pathname) ||
    amongPictures.test(to.pathname) ||
    link.closest(gallery) !== null
  );
}

/** `/photos/g4411/see-all-of-the-boat/`: the site's own galleries in a part of their own. */
const amongGalleries = /^\/(?:photos?|galler(?:y|ies)|photo-?galler(?:y|ies)|slideshows?|fotos?|fotostrecken?|bilder|galer[ií]as?)\//;

/** Does a link lead to a gallery of the same site? */
export function leadsToGallery(link: Element, page: Page): boolean {
  const to = addressOf(link, page);
  return to?.hostname === page.url.hostname && amongGalleries.test(to.pathname);
}

/** Does a link lead to the home page of the same site, which announces nothing? */
export function leadsHome(link: Element, page: Page): boolean {
  const to = addressOf(link, page);
  return to?.hostname === page.url.hostname && to.pathname === '/' && to.search === '';
}

function addressOf(link: Element, page: Page): URL | null {
  const href = httpUrl(link.getAttribute('href') ?? undefined, page.baseUrl);
  return href ? new URL(href) : null;
}

/** Numbers that a site counts its stories with; eight digits may be a day. */
const storyNumber = /(?<!\d)(?:\d{6,7}|\d{9,12})(?!\d)/g;

/** `/story;207643,pic58215` of `/story;207643`: the same number in both, and more behind it. */
function isOfStory(address: string, path: string): boolean {
  const own = path.match(storyNumber)?.at(-1);
  const at = own ? address.lastIndexOf(own) : -1;
  return own !== undefined && at >= 0 && /pic|img|image|photo|foto|bild|galler|galer/i.test(address.slice(at + own.length));
}

/** `/story/picture-3/` under `/story/`. */
function isBelow(address: string, path: string): boolean {
  const own = path.replace(/(?:\/|\.html?)$/, '');
  return own !== '' && address.startsWith(`${own}/`) && address.length > own.length + 1;
}
