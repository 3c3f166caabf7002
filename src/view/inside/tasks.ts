import { collapse } from '../../engine/dom/text';

/** A label is heard at once. */
const longest = 200;

/** The ticks of a list of tasks say to those who listen what they tick off: their own line. */
export function labelTasks(body: HTMLElement): void {
  for (const tick of body.querySelectorAll('li input[type="checkbox"]:not([aria-label])')) {
    const line = tick.closest('li')?.cloneNode(true) as HTMLElement;
    for (const list of line.querySelectorAll('ul, ol')) list.remove();
    const words = collapse(line.textContent ?? '').slice(0, longest);
    if (words) tick.setAttribute('aria-label', words);
  }
}
