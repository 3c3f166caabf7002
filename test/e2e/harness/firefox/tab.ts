import type { Page } from 'puppeteer-core';
import type { Tab } from '../reader';
import { menuEntry, makeTab } from '../tab';
import { until } from '../until';
import { chooseMenuEntry, consoleErrors, popupIsOpen, pressShortcut, pressToolbarButton, setMedium, tapOnPage } from './gestures';
import type { makeInside } from './inside';
import { firefoxPopup } from './popup';
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
