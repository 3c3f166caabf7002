import { message, uiLocale } from '../../platform/i18n';
import { distanceOf, isSideways, travelled, zoomOf } from '../axis';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';

/** A change of less than this is the hand at rest. */
const slack = 6;

/** The hairline of progress, the minutes left, and the strip that goes while the reader scrolls on and comes back. */
export function trackReading({ dialog, body, tools, article, signal }: OpenView): void {
  const line = make('div', { class: 'progress', 'aria-hidden': 'true' });
  const left = make('span', { class: 'left', 'aria-hidden': 'true' });
  const strip = tools.parentElement;
  dialog.prepend(line);
  tools.before(left);
  let last = travelled(dialog);
  let waiting = false;

  const update = () => {
    waiting = false;
    const share = shareRead(dialog, body);
    line.style.setProperty('--read', String(share));
    const minutes = Math.ceil(article.readingMinutes * (1 - share));
    left.textContent = share > 0.02 && minutes > 0 ? message('view_minutesLeft', format(minutes)) : '';
    const now = travelled(dialog);
    const moved = now - last;
    if (Math.abs(moved) < slack) return;
    last = now;
    const gone = moved > 0 && now > 80 && !isSideways(dialog) && !strip?.matches(':focus-within') && !dialog.querySelector('.panel');
    strip?.toggleAttribute('data-gone', gone);
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(update);
    waiting = true;
  };
  dialog.addEventListener('scroll', soon, { signal, passive: true });
  window.addEventListener('resize', soon, { signal });
  dialog.addEventListener('pointermove', ({ clientY }) => clientY < 72 * zoomOf(dialog) && strip?.removeAttribute('data-gone'), {
    signal,
    passive: true,
  });
  strip?.addEventListener('focusin', () => strip.removeAttribute('data-gone'), { signal });
  update();
}

const format = (minutes: number) => new Intl.NumberFormat(uiLocale()).format(minutes);

/** Read is what has been above the lower edge of the window, counted from the start of the text. */
function shareRead(scroller: HTMLElement, body: HTMLElement): number {
  const text = body.getBoundingClientRect();
  const now = travelled(scroller);
  const zoom = zoomOf(scroller);
  const beyond = isSideways(scroller) ? text.width / zoom - scroller.clientWidth : text.height / zoom - scroller.clientHeight;
  const way = beyond + Math.max(0, distanceOf(scroller, body) + now);
  if (way <= 0) return now > 0 ? 1 : 0;
  return Math.min(1, Math.max(0, now / way));
}
