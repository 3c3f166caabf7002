import type { Page } from 'puppeteer-core';
import type { Popup, Tab } from '../reader';
import { callText, menuEntry, makeTab, settled } from '../tab';
import { until } from '../until';
import {
  chooseMenuEntry,
  clickInPopup,
  closePopup,
  consoleErrors,
  popupIsOpen,
  pressShortcut,
  pressToolbarButton,
  setMedium,
  tapOnPage,
} from './gestures';
import type { makeInside } from './inside';
import { contextOf, type InWindow } from './window';

interface Given {
  page: Page;
  inWindow: InWindow;
  inside: ReturnType<typeof makeInside>;
  id: string;
}

/** A tab of Firefox. */
export function firefoxTab({ page, inWindow, inside, id }: Given): Tab {
  return makeTab({
    browser: 'firefox',
    page,
    inWorld: (source) => inside({ tab: contextOf(page) }, 'extension', source),
    gesture: async (by) => {
      await page.bringToFront();
      if (by === 'shortcut') return inWindow(pressShortcut);
      if (by === 'menu') return inWindow(chooseMenuEntry, menuEntry);
      await until('the last popup has gone', async () => !(await inWindow(popupIsOpen)));
      await inWindow(pressToolbarButton, id);
    },
    openedPopup: () => firefoxPopup({ inWindow, inside }),
    tap: (x, y) => inWindow(tapOnPage, x, y),
    onPaper: (on) => inWindow(setMedium, contextOf(page), on ? 'print' : ''),
    problems: () => inWindow(consoleErrors, false),
  });
}

async function firefoxPopup({ inWindow, inside }: Pick<Given, 'inWindow' | 'inside'>): Promise<Popup> {
  const evaluate: Popup['evaluate'] = async (run, ...args) => {
    const answer = await inside('popup', 'document', callText(run as never, ...args.map((arg) => JSON.stringify(arg))));
    if (answer === undefined) throw new Error('The popup is closed.');
    return JSON.parse(answer);
  };
  await until('the popup', () => evaluate((ready) => document.querySelector(ready) !== null, settled));
  return {
    evaluate,
    text: () => evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim()),
    click: async (selector) => {
      const place = await until(`${selector} in the popup`, () => evaluate(placeOf, selector));
      await inWindow(clickInPopup, place.x, place.y);
    },
    screenshot: async () => undefined,
    close: () => inWindow(closePopup),
  };
}

/** The middle of an element that stands still and that nothing covers: a popup grows while it opens. */
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
  return still && element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
}
