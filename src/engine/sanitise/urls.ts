const linkProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const mediaProtocols = new Set(['http:', 'https:']);
const picture = /^data:image\/(?:png|gif|jpe?g|webp|avif|bmp|svg\+xml)[;,]/i;

const protocolOf = (url: string): string => (URL.canParse(url) ? new URL(url).protocol : '');

/** A link that may be followed: absolute, of a harmless kind, or a place in the article itself. */
export const isSafeLink = (url: string): boolean => url.startsWith('#') || linkProtocols.has(protocolOf(url));

/** Something that may be loaded as media. An image may also carry its own data; drawn as an image, SVG is inert. */
export const isSafeMedia = (url: string, image: boolean): boolean => mediaProtocols.has(protocolOf(url)) || (image && picture.test(url));

/** Every candidate of a `srcset` is an absolute http(s) address. */
export const isSafeSrcset = (srcset: string): boolean =>
  srcset.split(/,\s+/).every((candidate) => mediaProtocols.has(protocolOf(candidate.trim().split(/\s+/)[0] ?? '')));
