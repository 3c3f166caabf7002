import { bodyOf, documentElementOf } from '../../engine/dom/live';
import { isFirefox } from '../../platform/is-firefox';
import { adoptOnPage, makeSheet } from '../dom/sheet';
import type { LiveSettings } from '../settings/live-settings';

/** A window's bars are styled on its body as well as on its root. */
const parts = ['', '-track', '-track-piece', '-thumb', '-button', '-corner'].map(
  (part) => `:is(:root, :root > body)::-webkit-scrollbar${part}`,
);

const rules = (colour: string, own: boolean): string =>
  own
    ? `${parts.join(', ')} { background: ${colour} !important; border-color: ${colour} !important; box-shadow: none !important }`
    : `:root { scrollbar-color: ${colour} ${colour} !important }`;

/**
 * Bars of the page's own making, which Chromium shows where no standard colour or width is set: with one they would be the
 * browser's again, and wider. Firefox computes such styles, but has no such bars.
 */
function hasOwnBars(): boolean {
  const root = documentElementOf(document);
  if (!root || isFirefox()) return false;
  const { scrollbarColor, scrollbarWidth } = getComputedStyle(root);
  if (scrollbarColor !== 'auto' || scrollbarWidth !== 'auto') return false;
  return [root, bodyOf(document) ?? root].some((element) => {
    const { width, height } = getComputedStyle(element, '::-webkit-scrollbar');
    return [width, height].some((size) => size.endsWith('px'));
  });
}

/**
 * A window's scroll bars lie outside of what is fixed to it: where they take room, the page's stand beside the view, white
 * in the dark. While it is open they are painted as its paper, which moves nothing; without them the page would be laid
 * out anew.
 */
export function paintPageScrollbars(dialog: HTMLElement, settings: LiveSettings, signal: AbortSignal): void {
  const { width, height } = dialog.getBoundingClientRect();
  if (width >= window.innerWidth && height >= window.innerHeight) return;
  const own = hasOwnBars();
  const sheet = makeSheet('');
  const paint = () => sheet.replaceSync(rules(getComputedStyle(dialog).backgroundColor, own));
  paint();
  settings.watch(paint, signal);
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
    window.matchMedia(query).addEventListener('change', paint, { signal });
  adoptOnPage(sheet, signal);
}
