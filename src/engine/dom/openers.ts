/** What a reader presses to open the part of the page below it, as a selector; `summary` is an element of its own. */
export const openers =
  'button[aria-expanded], [role="button"][aria-expanded], [role="tab"][aria-controls], [data-toggle="collapse"], [data-bs-toggle="collapse"]';

const targets = ['aria-controls', 'data-bs-target', 'data-target', 'href'];

/** The id of what an opener opens, where it tells. */
export function openedBy(opener: Element): string | undefined {
  for (const name of targets) {
    const target = opener.getAttribute(name)?.trim().replace(/^#/, '');
    if (target && !/[\s/]/.test(target)) return target;
  }
  return undefined;
}
