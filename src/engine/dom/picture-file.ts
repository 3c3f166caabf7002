const pictureFile = /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#:&/]|$)/i;

/** Does an address name a file of a picture, wherever in it the name stands? */
export const namesPicture = (address: string): boolean => pictureFile.test(address);
