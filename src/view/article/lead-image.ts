import { attribute, queryAll } from '../../engine/dom/live';
import { make } from '../dom/make';

const sources = ['src', 'srcset', 'data-src', 'data-srcset', 'data-lazy-src', 'data-original'];
const smallest = 200;
/** So many blocks from the top, a picture is the article's own lead. */
const head = 3;

/** A picture's name without size, format and server: the same picture comes in many. */
const nameOf = (url: string) =>
  (url.split(/[?#]/)[0]?.split('/').at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/[-_](?:\d+x\d+|\d+w|scaled|large|medium|small|\d{2,4})$/i, '');

/**
 * The lead image, unless the article has it, or another at its head. It must be one the page shows: the picture a page
 * names for link previews is often only the site's own sign.
 */
export function makeLeadImage(url: string | undefined, body: Element, page: Document): HTMLElement | undefined {
  if (!url || hasPictureAtHead(body)) return undefined;
  const name = nameOf(url);
  if (!name || [...body.querySelectorAll('img')].some((image) => nameOf(image.src) === name)) return undefined;
  const live = queryAll(page, 'img, source').find((image) => sources.some((from) => (attribute(image, from) ?? '').includes(name)));
  const shown = live instanceof HTMLImageElement ? live : live?.parentElement?.querySelector('img');
  if (!shown || (shown.naturalWidth > 0 && shown.naturalWidth < smallest)) return undefined;
  const caption = shown.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
  const size = shown.naturalWidth > 0 ? { width: String(shown.naturalWidth), height: String(shown.naturalHeight) } : {};
  const image = make('img', { src: shown.currentSrc || url, alt: attribute(shown, 'alt') ?? '', decoding: 'async', ...size });
  return make('figure', { class: 'lead' }, image, caption && make('figcaption', {}, caption));
}

function hasPictureAtHead(body: Element): boolean {
  const first = body.querySelector('img, video, [data-galley-embed]');
  if (!first) return false;
  const before = [...body.querySelectorAll('p, li')].filter(
    (block) => block.textContent?.trim() && (block.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return before.length < head;
}
