const pictureFile = /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#:&/]|$)/i;

/** Does an address name a file of a picture, wherever in it the name stands? Some are written over several lines. */
export const namesPicture = (address: string): boolean => pictureFile.test(address.trim());

const photographFile = /\.(?:jpe?g|png|webp|avif)(?:[?#:&/]|$)/i;

/** Does an address name the file of a photograph, and no GIF or drawing? */
export const namesPhotograph = (address: string): boolean => photographFile.test(address);

/** Does a link lead to a place on the page, as the next picture, or to a picture's own file? */
export const staysAtPicture = (href: string): boolean => href.startsWith('#') || namesPicture(href);
