/** A picture with more words beside it than a credit has, and no caption, is a card or an advertisement. */
export const longestLabel = 160;

/** In characters: shorter captions only credit somebody, longer ones are texts of their own. */
export const captionChars = { least: 20, leastDense: 10, most: 400 };
