/** Of fewer pictures side by side each may be meant to stand there. */
const least = 3;
/** How deep a picture may stand in boxes of its own. */
const mostBoxes = 6;

/** The nearest box around a picture that holds more than it: other pictures, or something said. */
function around(image: Element): Element | undefined {
  let box = image.parentElement;
  for (let up = 0; box && up < mostBoxes; up++, box = box.parentElement)
    if (box.textContent?.trim() || box.querySelectorAll('img').length > 1) return box;
  return undefined;
}

/** Is a picture one of a strip, of which nothing is said? */
export function isInStrip(image: Element): boolean {
  const box = around(image);
  return box !== undefined && !box.textContent?.trim() && box.querySelectorAll('img').length >= least;
}

/** Has a picture a box of its own where something is said beside it? */
export function hasOwnWords(image: Element): boolean {
  const box = around(image);
  return (
    box !== undefined && !box.matches('article, main, body') && Boolean(box.textContent?.trim()) && box.querySelectorAll('img').length === 1
  );
}
