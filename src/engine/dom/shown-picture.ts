/** In CSS pixels as a page declares them: a smaller picture is an icon or an avatar. */
export const smallestPicture = 72;

/** Does a page itself say that a picture is one to look at: a figure's, in several sizes, or declared larger than an icon? */
export const isShownPicture = (image: Element): boolean =>
  image.matches('[srcset], [data-srcset]') ||
  image.closest('figure, picture') !== null ||
  ['width', 'height'].every((side) => Number.parseInt(image.getAttribute(side) ?? '', 10) >= smallestPicture);

export const holdsShownPicture = (box: Element): boolean => [...box.querySelectorAll('img')].some(isShownPicture);
