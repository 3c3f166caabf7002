import { attribute, isInWindow, localNameOf, nodeType, parentOf, windowOf } from '../../dom/live';

export interface Box {
  width: number;
  height: number;
}

/** Smaller than this, in CSS pixels, a drawing is a sign or an ornament. */
const smallest: Box = { width: 200, height: 100 };

const side = (live: Element, name: string): number => {
  const value = attribute(live, name) ?? '';
  return /^[\d.]+(?:px)?$/.test(value.trim()) ? Number.parseFloat(value) : 0;
};

/** How large the page shows a drawing; where nothing is laid out, as it says itself. Null when that is no picture's size. */
export function boxOf(live: Element): Box | null {
  if (isUnsized(live)) return null;
  const { width, height } = isShown(live) ? Element.prototype.getBoundingClientRect.call(live) : declared(live);
  return width >= smallest.width && height >= smallest.height ? { width: Math.round(width), height: Math.round(height) } : null;
}

/** What a browser gives a drawing that nobody has given a size: a sheet of signs, or one sign of it. */
const unsized: Box = { width: 300, height: 150 };

function isUnsized(live: Element): boolean {
  if (localNameOf(live) !== 'svg' || !isShown(live)) return false;
  if (['width', 'height', 'viewBox'].some((name) => attribute(live, name) !== null)) return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(live);
  return width === unsized.width && height === unsized.height;
}

/** Does a window show the element's document? */
export const isShown = (live: Element): boolean => isInWindow(live.ownerDocument);

function declared(live: Element): Box {
  const [width, height] = [side(live, 'width'), side(live, 'height')];
  if (width > 0 && height > 0) return { width, height };
  const [, , wide = 0, high = 0] = (attribute(live, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && wide > 0 ? { width, height: (width * high) / wide } : { width: wide, height: high };
}

/** Darker than this, of 255, black letters are hard to read on it. */
const dark = 110;

/** The colour behind a drawing where it is dark, since the drawing was made for it; the view lays paper behind all others. */
export function darkBehind(live: Element): string | undefined {
  const window = isShown(live) && windowOf(live.ownerDocument);
  if (!window) return undefined;
  for (let at: Node | null = live; at && nodeType(at) === 1; at = parentOf(at)) {
    const colour = window.getComputedStyle(at as Element).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha < 0.5 || !colour.startsWith('rgb')) continue;
    return 0.3 * red + 0.59 * green + 0.11 * blue < dark ? `rgb(${red}, ${green}, ${blue})` : undefined;
  }
  return undefined;
}
