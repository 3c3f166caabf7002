import type { Step } from '../step';

/** Buttons, and boxes that a script makes into one. */
export const buttons = 'button, [role="button"], [class*="-button"], [class*="-btn"]';

/** Buttons in the box of a listing (copy, wrap, run) are the page's tools for it. */
export const copyButtons: Step = (root) => {
  for (const pre of root.querySelectorAll('pre')) {
    for (let box = pre.parentElement, steps = 0; box && box !== root && steps < 2; box = box.parentElement, steps++) {
      const tools = [...box.querySelectorAll(buttons)];
      const around = (box.textContent ?? '').length - (pre.textContent ?? '').length;
      if (box.querySelectorAll('pre').length > 1 || around > 120) break;
      for (const tool of tools) tool.remove();
    }
  }
};
