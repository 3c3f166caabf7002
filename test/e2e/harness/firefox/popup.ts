import type { Popup } from '../reader';
import { callText, settled } from '../tab';
import { until } from '../until';
import { clickInPopup, closePopup, popupIsOpen } from './gestures';
import type { makeInside } from './inside';
import type { InWindow } from './window';

/** Galley's popup in Firefox, open and settled. */
export async function firefoxPopup({ inWindow, inside }: { inWindow: InWindow; inside: ReturnType<typeof makeInside> }): Promise<Popup> {
  const evaluate: Popup['evaluate'] = async (run, ...args) => {
    const answer = await inside('popup', 'document', callText(run as never, ...args.map((arg) => JSON.stringify(arg))));
    if (answer === undefined) throw new Error('The popup is closed.');
    return JSON.parse(answer);
  };
  /** Whether a click came to its element, by which the popup may have closed; a busy machine takes its time. */
  const arrived = async () => {
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      if (!(await inWindow(popupIsOpen))) return true;
      if (await evaluate(() => document.documentElement.hasAttribute('data-clicked')).catch(() => false)) return true;
    }
    return false;
  };
  await until('the popup', () => evaluate((ready) => document.querySelector(ready) !== null, settled));
  return {
    evaluate,
    text: () => evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim()),
    // A popup still grows when something comes to be told of: who misses a button so presses it again.
    click: (selector) =>
      until(`${selector} in the popup, clicked`, async () => {
        const place = await evaluate(placeOf, selector);
        if (place) await inWindow(clickInPopup, place.x, place.y);
        return place && arrived();
      }).then(() => undefined),
    screenshot: async () => undefined,
    close: () => inWindow(closePopup),
  };
}

/** The middle of an element that stands still and that nothing covers; the document is marked when a click comes to it. */
async function placeOf(selector: string): Promise<{ x: number; y: number } | null> {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const middle = () => {
    const { x, y, width, height } = (element as Element).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  if (!element) return null;
  const before = middle();
  await frame();
  await frame();
  const { x, y } = middle();
  const still = x === before.x && y === before.y;
  const root = document.documentElement;
  root.removeAttribute('data-clicked');
  element.addEventListener('click', () => root.setAttribute('data-clicked', ''), { capture: true, once: true });
  return still && element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
}
