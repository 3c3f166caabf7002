import { documentElementOf, documentIn, parentOf, queryAll, windowOf } from './live';

/** Shorter texts, in characters, are labels, links and entries of a menu. */
const shortest = 60;
/** With so much text of its own, in characters, a page is what it shows, whatever its frames hold; no frame with less is the page. */
const enough = 200;
/** A frame is what the page shows where it is at least so large a part of the window, each way. */
const mostly = 0.5;
/** Frames in frames in frames: old manuals have two. */
const deepest = 4;
/** A page that is only the frame around another has a few. */
const mostFrames = 40;
/** More characters say no more. */
const plenty = 100_000;

const unread = 'script, style, noscript, iframe, noframes, textarea';

/**
 * The document that holds what the reader sees: the page's own, or a frame's where the page is little more than what stands
 * around it (framesets; the blogs and clubs of Naver and Daum). Frames of another origin cannot be read.
 */
export function framedDocument(page: Document, left = deepest): Document {
  const frames = left > 0 ? queryAll(page, 'iframe, frame').slice(0, mostFrames) : [];
  let main = page;
  if (frames.length === 0 || proseOf(page, enough) >= enough) return main;
  let most = enough - 1;
  for (const frame of frames) {
    const inner = fills(frame, page) ? documentIn(frame) : null;
    if (!inner) continue;
    const shown = framedDocument(inner, left - 1);
    const prose = proseOf(shown, plenty);
    if (prose > most) [most, main] = [prose, shown];
  }
  return main;
}

function fills(frame: Element, page: Document): boolean {
  const window = windowOf(page);
  if (!window) return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
  return width >= window.innerWidth * mostly && height >= window.innerHeight * mostly;
}

/** Characters in longer texts, counted until there are so many. */
function proseOf(of: Document, most: number): number {
  const root = documentElementOf(of);
  if (!root) return 0;
  const walker = Document.prototype.createTreeWalker.call(of, root, NodeFilter.SHOW_TEXT);
  let chars = 0;
  while (chars < most && walker.nextNode()) {
    const { length } = (walker.currentNode as Text).data.trim();
    if (length >= shortest && !Element.prototype.closest.call(parentOf(walker.currentNode) as Element, unread)) chars += length;
  }
  return chars;
}
