import { isBlurUp } from '../../dom/blur-up';
import { isHtml } from '../../dom/live';

const pixels = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/i;

const declared = (image: Element, side: 'width' | 'height'): number | undefined => {
  const own = pixels.exec(image.getAttribute(side) ?? '')?.[1];
  const styled = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d+(?:\\.\\d+)?)px`, 'i').exec(image.getAttribute('style') ?? '')?.[1];
  const value = own ?? styled;
  return value === undefined ? undefined : Number(value);
};

const read = (name: 'naturalWidth' | 'naturalHeight' | 'currentSrc') =>
  Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, name)?.get as (this: HTMLImageElement) => number & string;
const [widthOf, heightOf, loadedBy] = [read('naturalWidth'), read('naturalHeight'), read('currentSrc')];

export interface Size {
  width?: number;
  height?: number;
}

/** The size of a picture in CSS pixels: as the page declares it, else as the browser has loaded it, and not its stand-in. */
export function sizeOf(image: Element, live: Element | undefined, src: string): Size {
  if (isBlurUp(image)) return {};
  const size = { width: declared(image, 'width'), height: declared(image, 'height') };
  if (size.width !== undefined || size.height !== undefined || !live || !isHtml(live, 'img')) return size;
  const loaded: string = loadedBy.call(live as HTMLImageElement);
  // By then earlier steps may have written the picture's own address over the one that stood for it.
  if (loaded !== src && loaded.startsWith('data:')) return size;
  const width: number = widthOf.call(live as HTMLImageElement);
  const height: number = heightOf.call(live as HTMLImageElement);
  return width > 0 && height > 0 ? { width, height } : size;
}
