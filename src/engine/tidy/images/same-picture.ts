import { altOf } from '../../dom/alt-of';
/** Parameters that only ask for another size or quality of the same picture. */
const cosmetic =
  /^(?:w|h|width|height|q|quality|fit|crop|resize|auto|format|fm|dpr|ssl|strip|sw|sh|sm|size|s|ixlib|ixid|cs|v|ver|version|t|ts|im|imwidth|impolicy|wid|hei|scale|zoom|rect|disable|optimize|op_usm|itok|cache|mode|rnd|compress|sharp|fl|bg|usm|sfrm|webp|imageView2.*)$/i;

/** The same for two addresses of one picture in different sizes. Addresses with a picture's number in the query differ. */
export function pictureKey(src: string): string {
  if (src.startsWith('data:')) return src;
  const url = new URL(src);
  const query = [...url.searchParams].filter(([name]) => !cosmetic.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = url.pathname
    // Wix names the size behind the file, and then the file again.
    .replace(/\/v1\/(?:fill|fit)\/w_\d+,h_\d+[^/]*\/[^/]*$/, '')
    .replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '')
    .replace(/(?:@\dx|-scaled|_\d+x\d*)(?=\.\w+$)/, '')
    .replace(/\.\w{3,4}(?=\.(?:webp|avif)$)/, '')
    .replace(/\.(?:jpe?g|png|webp|avif)$/i, '');
  return [url.host.replace(/^i\d\.wp\.com$/, ''), path, ...query.sort()].join('?');
}

/** In characters of its folders and name: a shorter address may be of any file. */
const shortestPath = 24;

/** The same for a file on two hosts; '' for one that could be another there. */
export function fileKey(src: string): string {
  const path = src.startsWith('data:') ? '' : (pictureKey(src).split('?')[1] ?? '');
  return path.length >= shortestPath ? path : '';
}

/** Does a page hide a picture itself, to tell machines of it? */
export const isHiddenItself = (image: Element): boolean => /display\s*:\s*none/i.test(image.getAttribute('style') ?? '');

const format = (src: string): string => /\.(jpe?g|png|gif)(?:[?#]|$)/i.exec(src)?.[1]?.toLowerCase().replace('jpeg', 'jpg') ?? '';

/** Are two files of one name in formats of old, of which other things are said, two pictures? A site that converts one makes WebP or AVIF of it. */
export function areTwo([image, src]: readonly [Element, string], [other, shown]: readonly [Element, string]): boolean {
  const [one, two] = [format(src), format(shown)];
  return one !== '' && two !== '' && one !== two && altOf(image) !== '' && altOf(other) !== '' && altOf(image) !== altOf(other);
}

/** Is the same said of both? */
export const areToldAlike = (image: Element, other: Element): boolean => altOf(image) !== '' && altOf(image) === altOf(other);
