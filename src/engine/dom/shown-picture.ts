/** In CSS pixels as a page declares them: a smaller picture is an icon or an avatar. */
export const smallestPicture = 72;

/** Does a page itself say that a picture is one to look at: declared larger than an icon, or a figure's, or in several sizes? */
export function isShownPicture(image: Element): boolean {
  const [width = 0, height = 0] = ['width', 'height'].map((side) => Number.parseInt(image.getAttribute(side) ?? '', 10) || undefined);
  if (width > 0 && height > 0) return Math.min(width, height) >= smallestPicture;
  return image.matches('[srcset], [data-srcset]') || image.closest('figure, picture') !== null;
}

export const holdsShownPicture = (box: Element): boolean => [...box.querySelectorAll('img')].some(isShownPicture);
