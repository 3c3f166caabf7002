/** In CSS pixels: a smaller picture is an icon. */
const smallest = 72;

/** Does a page itself say that a picture is one to look at: a figure's, in several sizes, or declared larger than an icon? */
export const isShownPicture = (image: Element): boolean =>
  image.matches('[srcset], [data-srcset]') ||
  image.closest('figure, picture') !== null ||
  ['width', 'height'].every((side) => Number.parseInt(image.getAttribute(side) ?? '', 10) >= smallest);

export const holdsShownPicture = (box: Element): boolean => [...box.querySelectorAll('img')].some(isShownPicture);
