/**
 * Reading speeds of adult native speakers (aloud, which is how well-matched texts could be timed), from:
 * S. Trauzettel-Klosinski, K. Dietz, "Standardized Assessment of Reading Performance: The New International Reading
 * Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012) 5452–5461, table 2: words a minute, and
 * characters a minute for languages written without spaces between words.
 */
export const wordsPerMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

/** Chinese and Japanese from the same table. */
export const charactersPerMinute: Readonly<Record<string, number>> = { zh: 255, ja: 357 };

/** For languages the study does not have: its mean over all of its languages. */
export const otherwise = 184;
