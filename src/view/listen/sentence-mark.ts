import { zoomOf } from '../axis';
import { make } from '../dom/make';
import type { Sentence } from './sentences';

interface Stage {
  dialog: HTMLElement;
  main: HTMLElement;
  signal: AbortSignal;
}

/** Of the window's height, kept free above and below the sentence. */
const margin = 0.16;

/**
 * Paper of another colour under the sentence being read. Boxes of our own behind the text, and not `CSS.highlights`:
 * that is a list of the whole document, through which the page's scripts would reach into the closed shadow root.
 */
export class SentenceMark {
  readonly #layer = make('div', { class: 'spoken', 'aria-hidden': 'true' });
  readonly #dialog: HTMLElement;
  readonly #main: HTMLElement;
  #range: Range | null = null;

  constructor({ dialog, main, signal }: Stage) {
    this.#dialog = dialog;
    this.#main = main;
    main.prepend(this.#layer);
    const resized = new ResizeObserver(() => this.#draw());
    resized.observe(main);
    signal.addEventListener('abort', () => {
      resized.disconnect();
      this.#layer.remove();
    });
  }

  /** Marks a sentence, or none. Follows it with the window if `follow`, or if the reader has not gone elsewhere. */
  show(sentence: Sentence | undefined, follow: boolean): void {
    const before = this.#range && this.#place(this.#range);
    this.#range = sentence?.range() ?? null;
    this.#draw();
    const now = this.#range && this.#place(this.#range);
    if (now && (follow || !before || this.#isSeen(before))) this.#bringIntoView(now);
  }

  #draw(): void {
    if (!this.#range) return this.#layer.replaceChildren();
    const origin = this.#layer.getBoundingClientRect();
    const zoom = zoomOf(this.#dialog);
    const boxes = [...this.#range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    this.#layer.replaceChildren(
      ...boxes.map(({ left, top, width, height }) => {
        const box = make('i');
        // Physical, as the rectangles are: they hold in every direction of writing.
        Object.assign(box.style, {
          left: `${(left - origin.left) / zoom}px`,
          top: `${(top - origin.top) / zoom}px`,
          width: `${width / zoom}px`,
          height: `${height / zoom}px`,
        });
        return box;
      }),
    );
  }

  #place = (range: Range): DOMRect => range.getBoundingClientRect();

  #isSeen({ top, bottom, left, right, width, height }: DOMRect): boolean {
    const edge = this.#dialog.getBoundingClientRect();
    return width + height > 0 && bottom > edge.top && top < edge.bottom && right > edge.left && left < edge.right;
  }

  /** Scrolls only when the sentence is not well within the window, and then far enough for the next ones. */
  #bringIntoView({ top, bottom, left, right, width, height }: DOMRect): void {
    if (width + height === 0) return;
    const vertical = getComputedStyle(this.#main).writingMode.startsWith('vertical');
    const edge = this.#dialog.getBoundingClientRect();
    const [start, end, size] = vertical
      ? [edge.right - right, edge.right - left, edge.width]
      : [top - edge.top, bottom - edge.top, edge.height];
    if (start >= size * margin && end <= size * (1 - margin)) return;
    const way = (start - size * (end - start > size / 2 ? margin : 2 * margin)) / zoomOf(this.#dialog);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#dialog.scrollBy({ [vertical ? 'left' : 'top']: vertical ? -way : way, behavior: calm ? 'instant' : 'smooth' });
  }
}
