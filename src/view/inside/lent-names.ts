/** Marks an alternative text as ours: the picture itself has none, where it is saved, read aloud, or does not come. */
export const lent = 'data-unnamed';

/** Gives the pictures of a copy the texts that the page gave them. */
export function forgetNames(copy: ParentNode): void {
  for (const image of copy.querySelectorAll(`img[${lent}]`)) image.setAttribute('alt', '');
}
