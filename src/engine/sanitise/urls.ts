const linkProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const mediaProtocols = new Set(['http:', 'https:']);
const picture = /^data:image\/(?:png|gif|jpe?g|webp|avif|bmp|svg\+xml)[;,]/i;

/** Of an absolute address; '' for one that hands over a name or a password, which may also pass for a host (`https://bank.example@host/`). */
function protocolOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, username, password } = new URL(url);
  return username || password ? '' : protocol;
}

/** A link that may be followed: absolute, of a harmless kind, or a place in the article itself. */
export const isSafeLink = (url: string): boolean => url.startsWith('#') || linkProtocols.has(protocolOf(url));

/** Something that may be loaded as media. An image may also carry its own data; drawn as an image, SVG is inert. */
export const isSafeMedia = (url: string, image: boolean): boolean => mediaProtocols.has(protocolOf(url)) || (image && picture.test(url));

/** Every candidate of a `srcset` is an absolute http(s) address. */
export const isSafeSrcset = (srcset: string): boolean =>
  srcset.split(/,\s+/).every((candidate) => mediaProtocols.has(protocolOf(candidate.trim().split(/\s+/)[0] ?? '')));
