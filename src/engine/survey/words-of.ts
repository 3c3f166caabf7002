import type { Page } from '../page';

/** The box of a picture and of the words over it is labelled by these; the picture is no part of them. */
export function wordsOf(page: Page, labelled: Element): Element {
  let box = labelled;
  while (page.stats(box).images > 0) {
    const { chars } = page.stats(box);
    const inner = [...box.children].find((child) => page.stats(child).chars === chars);
    if (!inner) return labelled;
    box = inner;
  }
  return box;
}
