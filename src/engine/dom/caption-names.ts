/** What sites call the words under a picture. */
export const captionNames = /caption|cutline|legend(?![a-z])|bildunterschrift|(?:img|image|photo|foto|bild)[-_]*(?:desc|text|info)/i;
