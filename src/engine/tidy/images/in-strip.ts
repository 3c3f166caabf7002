import { firstText } from '../nodes';

/** Of fewer pictures side by side each may be meant to stand there. */
const least = 3;
/** How deep a picture may stand in boxes of its own. */
const mostBoxes = 6;

interface Held {
  images: number;
  says: boolean;
}

const heldBy = (box: Element): Held => ({ images: box.querySelectorAll('img').length, says: firstText(box) !== null });

/** What the nearest box around a picture holds that has more than it: other pictures, or something said. */
function around(image: Element, held: (box: Element) => Held): Held | undefined {
  let box = image.parentElement;
  for (let up = 0; box && up < mostBoxes && !box.matches('article, main, body'); up++, box = box.parentElement) {
    const found = held(box);
    if (found.says || found.images > 1) return found;
  }
  return undefined;
}

/** The pictures that are of a strip, of which nothing is said. Each box is looked into once. */
export function inStrips(images: readonly Element[]): ReadonlySet<Element> {
  const known = new Map<Element, Held>();
  const held = (box: Element): Held => {
    const found = known.get(box) ?? heldBy(box);
    known.set(box, found);
    return found;
  };
  return new Set(
    images.filter((image) => {
      const box = around(image, held);
      return box !== undefined && !box.says && box.images >= least;
    }),
  );
}

/** Has a picture a box of its own where something is said beside it? */
export function hasOwnWords(image: Element): boolean {
  const box = around(image, heldBy);
  return box?.says === true && box.images === 1;
}
