const drawing = /\.svg(?:[?#]|$)/i;

/** Is a picture a drawing by the name of its file, as signs and ornaments are? */
export const isDrawing = (picture: Element): boolean => drawing.test(picture.getAttribute('src') ?? '');

/** A drawing on a button is its sign. */
export const isOnButton = (picture: Element): boolean => isDrawing(picture) && picture.closest('button') !== null;
