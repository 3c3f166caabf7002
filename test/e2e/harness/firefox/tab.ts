import type { Page } from 'puppeteer-core';
import type { Popup, Tab } from '../reader';
import { callText, makeTab } from '../tab';
import { until } from '../until';
import { clickInPopup, closePopup, consoleErrors, popupIsOpen, pressShortcut, pressToolbarButton, setMedium } from './gestures';
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
      await until('the last popup has gone', async () => !(await inWindow(popupIsOpen)));
      await inWindow(pressToolbarButton, id);
    },
    openedPopup: () => firefoxPopup({ inWindow, inside }),
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
  await until('the popup', () => evaluate(() => document.querySelector('main:not([aria-busy])') !== null));
  return {
    evaluate,
    text: () => evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim()),
    click: async (selector) => {
      const place = await evaluate((asked) => {
        const element = document.querySelector(asked);
        element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }, selector);
      if (!place) throw new Error(`Nothing in the popup matches ${selector}`);
      await inWindow(clickInPopup, place.x, place.y);
    },
    screenshot: async () => undefined,
    close: () => inWindow(closePopup),
  };
}
