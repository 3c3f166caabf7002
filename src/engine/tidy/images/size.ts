const pixels = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/i;

const declared = (image: Element, side: 'width' | 'height'): number | undefined => {
  const own = pixels.exec(image.getAttribute(side) ?? '')?.[1];
  const styled = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d+(?:\\.\\d+)?)px`, 'i').exec(image.getAttribute('style') ?? '')?.[1];
  const value = own ?? styled;
  return value === undefined ? undefined : Number(value);
};

const widthOf = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'naturalWidth')?.get;
const heightOf = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'naturalHeight')?.get;

export interface Size {
  width?: number;
  height?: number;
}

/** The size of a picture in CSS pixels: as the page declares it, else as the browser has loaded it. */
export function sizeOf(image: Element, live: Element | undefined, standIn: boolean): Size {
  const size = { width: declared(image, 'width'), height: declared(image, 'height') };
  if (size.width !== undefined || size.height !== undefined || standIn || !(live instanceof HTMLImageElement)) return size;
  const width = widthOf?.call(live) as number;
  const height = heightOf?.call(live) as number;
  return width > 0 && height > 0 ? { width, height } : size;
}
