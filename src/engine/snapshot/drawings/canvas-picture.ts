import { isHtml } from '../../dom/live';

/** Characters of one picture. */
const longest = 2_000_000;
/** Pixels: larger ones are backgrounds of the whole window, and slow to read. */
const mostPixels = 4_000_000;

/** What stands on a canvas; '' when nothing does, or when pictures of other servers on it make it secret. */
export function canvasPicture(live: Element): string {
  if (!isHtml(live, 'canvas')) return '';
  const canvas = live as HTMLCanvasElement;
  if (canvas.width * canvas.height > mostPixels) return '';
  try {
    const source = HTMLCanvasElement.prototype.toDataURL.call(canvas);
    return source.length <= longest && source !== blank(canvas) ? source : '';
  } catch {
    return '';
  }
}

function blank({ width, height, ownerDocument }: HTMLCanvasElement): string {
  const empty = ownerDocument.createElement('canvas');
  empty.width = width;
  empty.height = height;
  return empty.toDataURL();
}
