import { altOf } from '../../dom/alt-of';
import type { Step } from '../step';
import { areForFew, sayHidden, sayScreens } from '../../dom/screens';

/** How deep a picture may stand in boxes of its own. */
const mostBoxes = 5;
/** In a row: for light and dark screens of three widths. */
const mostVersions = 6;

/** The box that holds nothing but the picture. */
function boxOf(image: Element, root: Element): Element {
  let box = image.closest('picture') ?? image;
  for (let up = 0; up < mostBoxes; up++) {
    const around = box.parentElement;
    if (!around || around === root || around.children.length > 1 || around.textContent?.trim()) break;
    box = around;
  }
  return box;
}

/** The classes of a picture and of the boxes of its own. */
function classesOf(image: Element, box: Element): string {
  const classes: string[] = [];
  for (let at: Element | null = image; at; at = at === box ? null : at.parentElement) classes.push(at.getAttribute('class') ?? '');
  return classes.join(' ').trim();
}

/** The picture in the box right behind, which holds nothing else. */
function nextOf({ nextElementSibling: next }: Element): Element | null {
  if (!next || next.textContent?.trim()) return null;
  if (next.matches('img')) return next;
  const images = next.querySelectorAll('img');
  return images.length === 1 ? (images[0] ?? null) : null;
}

/** `/16-9/`: a part of an address that says how a picture is cut. */
const cut = /\/\d{1,2}[-x]\d{1,2}(?=\/)/;
const addressOf = (image: Element): string => image.getAttribute('data-src') ?? image.getAttribute('src') ?? '';

/** Are they one picture cut in two ways, by addresses that differ in nothing else? */
function areCuts(one: Element, other: Element): boolean {
  const [first, second] = [addressOf(one), addressOf(other)];
  return first !== second && cut.test(first) && first.replace(cut, '') === second.replace(cut, '');
}

/** "Slide desktop 1 of 2" says where it is shown, too. */
const saidOf = (image: Element): string => altOf(image).replace(/ ?\b(?:desktop|mobile|tablet)\b/gi, '');

/** The lesser of two pictures side by side that show the same on screens of two kinds, by their description and their classes. */
function lesser(one: Element, other: Element, root: Element): Element | null {
  if (areCuts(one, other)) return boxOf(other, root);
  if (saidOf(one) !== saidOf(other)) return null;
  const [first, second] = [boxOf(one, root), boxOf(other, root)];
  const [names, others] = [classesOf(one, first), classesOf(other, second)];
  // Of what nothing is said of, only classes that hide it tell that it is the same.
  const tell = altOf(one) ? sayScreens : sayHidden;
  if (names === others || !tell(names) || !tell(others)) return null;
  return areForFew(names) && !areForFew(others) ? first : second;
}

/** Of a picture in versions for dark and light, small and wide screens, of which the page shows one, the one for most stays. */
export const versions: Step = (root) => {
  for (const image of root.querySelectorAll('img')) {
    for (let [at, looked]: [Element, number] = [image, 0]; looked < mostVersions && root.contains(at); looked++) {
      const next = nextOf(boxOf(at, root));
      const less = next && lesser(at, next, root);
      if (!next || !less) break;
      if (less.contains(at)) at = next;
      less.remove();
    }
  }
};
