import type { Step } from '../step';

const buttons = 'button, [role="button"], [class*="-button"], [class*="-btn"]';
const listing = 'pre, code';
/** "Code: Select all": boards have links for it that lead nowhere. */
const idleLinks = 'a[href="#"], a[href^="javascript:" i], a:not([href])[onclick]';

/** Buttons, and boxes that a script makes into one; a listing may be called after the button it has. */
export const buttonsIn = (box: Element): Element[] =>
  [...box.querySelectorAll(buttons)].filter((button) => !button.matches(listing) && button.querySelector(listing) === null);

/** Buttons in the box of a listing (copy, wrap, run) are the page's tools for it. */
export const copyButtons: Step = (root) => {
  for (const pre of root.querySelectorAll('pre')) {
    for (let box = pre.parentElement, steps = 0; box && box !== root && steps < 2; box = box.parentElement, steps++) {
      const tools = buttonsIn(box);
      const around = (box.textContent ?? '').length - (pre.textContent ?? '').length;
      if (box.querySelectorAll('pre').length > 1 || around > 120) break;
      for (const tool of tools) tool.remove();
      for (const link of box.querySelectorAll(idleLinks)) {
        const line = link.parentElement as Element;
        if (!link.closest(listing)) (line !== box && !line.querySelector(listing) ? line : link).remove();
      }
    }
  }
};
