import { attribute, localNameOf, queryAll } from '../../dom/live';
import { namesPicture } from '../../dom/picture-file';
import type { Page } from '../../page';
import { webAddress } from '../address';
import { bestOf, type Candidate, parseSrcset } from './srcset';

export interface ImageSource {
  src: string;
  candidates: Candidate[];
}

/** Where scripts that load images late find the address; it wins over `src`, which holds a stand-in. */
const lazy =
  /^data-(?:lazy|lazy-?load|ll|cf|actual|pagespeed-lazy|hi-?res|orig(?:inal)?|runner|echo|src|delayed|deferred|defer|real|full)?-?(?:src|original|echo|lazy|url|image|img|hi-?res)(?:-(?:src|url))?$/;
/** The same of makers who put no `data-` before it: NitroPack, Angular, Discuz!. */
const lazyPlain = /^(?:(?:nitro-lazy|lazy|ng)-src|(?:zoom)?file)$/;
const lazySet = /^data-.*src-?set$|^data-sizes-?set$|^(?:nitro-lazy|lazy|ng)-srcset$/;
/** Small data addresses and names of files that stand in for a picture not yet loaded. */
const standIn =
  /^data:|(?:^|[/._-])(?:blank|spacer|placeholder|pixel|transparent|lazy[-_]?load(?:ing|er)?|loading|1x1|grey|gray|clear|empty|dummy|trans)(?:[-_]?\d*(?:x\d+)?)?\.(?:gif|png|svg|jpe?g|webp)(?![/\w])/i;

/** The same of a server that names the size or the version behind: "transparent_h-342_w-512.gif", "csm_blank_6da1307fe7.gif". */
const madeStandIn = /(?:^|[/._-])(?:blank|spacer|placeholder|transparent)(?:[-_][a-z]{0,2}-?[\da-f]+)+\.gif(?![/\w])/i;
const isStandIn = (address: string): boolean => standIn.test(address) || madeStandIn.test(address);

const isDrawn = /\.svg(?:[?#]|$)/i;

/** A data address of some substance is the picture itself; of an SVG, only when it can hold more than an empty frame. */
const isOwnPicture = (src: string): boolean =>
  /^data:image\/(?:png|jpe?g|webp|gif|avif)[;,]/i.test(src) ? src.length > 1500 : /^data:image\/svg\+xml/i.test(src) && src.length > 3000;

/** What the snapshot made a picture of has no other address. */
const isDrawing = (live: Element | undefined): boolean => live !== undefined && /^(?:svg|canvas)$/.test(localNameOf(live));

const fill = (template: string): string => template.replace(/\{(?:width|w)\}|%7B(?:width|w)%7D/gi, '1200');

function address(value: string, page: Page): string {
  const given = fill(value.trim());
  // A name alone is a picture's number in the site's own system.
  if (/^[[{]/.test(given) || given.startsWith('data:') || !/[/.]/.test(given)) return '';
  return webAddress(given, page);
}

/** The address of the picture an <img> (or what stands for one) means to show, and its other sizes; src '' if none. */
export function imageSource(image: Element, page: Page): ImageSource {
  const given = (image.getAttribute('src') ?? '').trim();
  // What a script wrote that had no address.
  const shown = /^(?:null|undefined)$/.test(given) ? '' : given;
  if (isDrawing(page.origin(image))) return { src: shown, candidates: [] };
  let late = '';
  let spare = '';
  let lateSet: Candidate[] = [];
  for (const { name, value } of image.attributes) {
    if (value === '' || !(name.startsWith('data-') || lazyPlain.test(name) || lazySet.test(name))) continue;
    if (lazySet.test(name)) {
      const found = parseSrcset(fill(value), page);
      if (found.length > lateSet.length) lateSet = found;
    } else if (lazy.test(name) || lazyPlain.test(name)) late ||= address(value, page);
    else if (namesPicture(value) && !/\s/.test(value.trim())) spare ||= address(value, page);
  }
  const candidates = lateSet.length > 0 ? lateSet : parseSrcset(image.getAttribute('srcset'), page).filter(({ url }) => !isStandIn(url));
  if (isOwnPicture(shown) && !late && candidates.length === 0) return { src: shown, candidates };
  // A drawing stands in for the photograph that a script's own attributes name.
  if (isDrawn.test(shown)) late ||= [spare, bestOf(lateSet)].find((given) => given && !isDrawn.test(given)) ?? '';
  const real = shown && !isStandIn(shown) ? webAddress(shown, page) : '';
  return { src: late || real || bestOf(candidates) || spare || declared(image, page) || linked(image, page), candidates };
}

const imageObject = '[itemtype*="schema.org/ImageObject"]';

/** The address that the data of one picture's own box declare (`<link itemprop="url">`), where the picture has none. */
function declared(image: Element, page: Page): string {
  const live = page.origin(image);
  const box: Element | null = live ? Element.prototype.closest.call(live, imageObject) : null;
  if (!box || queryAll(box, 'img').length !== 1) return '';
  const [link] = queryAll(box, 'link[itemprop="contentUrl"], link[itemprop="url"]');
  const given = link ? (attribute(link, 'href') ?? '') : '';
  return namesPicture(given) ? address(given, page) : '';
}

/** The file that a picture without any address links to, to be seen larger. */
function linked(image: Element, page: Page): string {
  const link = image.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  return link?.querySelectorAll('img').length === 1 && namesPicture(href) ? address(href, page) : '';
}
