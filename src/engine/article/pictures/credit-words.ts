/** In characters: a photographer and an agency. */
export const longestCredit = 40;
/** In characters: a longer line says more than such words. */
const longestPhrase = 30;

/** A few words with one in small letters among them: "View from the pier", and no name, agency or "Photo by". */
const phrase = /^[^\s©:/|(]+(?: [^\s©:/|(]+){2,4}$/;
const credit =
  /^(?:by|via|von|par|por|di|de|door|av|photo|image|picture|courtesy|credits?|source|fotos?|bild|grafik|quelle|archiv|photos?|crédit|fuente|fonte|bron|beeld|fot)\b/i;

/** Nothing but who made the picture, said in so many words: "Foto: ATON", "(Image: © Lee)", "© Ann Lee". */
export const namesMaker =
  /^[([]?\s?(?:(?:photo|foto|fotografie|bild|image|picture|illustration|illustratie|illustrazione|ilustración|ilustração|grafik|copyright|credits?|crédito?|quelle|source|fuente|fonte|bron|beeld)s?\s?(?:credits?|by)?\s?[:：©]|©|\(c\))\s?\S/i;

const maker =
  /^(?:photo|image|picture|illustration|foto|fotografía|imagen|imagem|immagine|bild|grafik|afbeelding|zdjęcie|фото)s? (?:by|von|par|por|di|door|autorstwa)\s\S/iu;

/** "Photo by Ann Lee on Pictures" */
export const saysMaker = (text: string): boolean => maker.test(text);

/** Does a line begin as a credit does? */
export const isCreditLine = (text: string): boolean => /^(?:©|\(c\))/i.test(text) || credit.test(text);

export const isPhrase = (text: string): boolean =>
  text.length < longestPhrase &&
  phrase.test(text) &&
  / \p{Ll}{2,}(?: |$)/u.test(text) &&
  !credit.test(text) &&
  !/photo|foto|getty|pixabay|unsplash|adobe|stock/i.test(text);

/** "Jana Malá", "© AP/Ann Lee", "Photo by Ann Lee"; "No thanks" is an answer. */
export const isCredit = (text: string): boolean =>
  credit.test(text) || text.split(' ').every((word) => /^[\p{Lu}\p{Lo}©(/|&–-]/u.test(word));

/**
 * Does what is said of a picture end with who made it: "… in 1957. Photo: Ann Lee/Hask", "… | Foto: Lee", "…。图：李安", "李安 摄"? Then it
 * is a caption, and no text of its own, at more than a label's length.
 */
export function endsWithCredit(text: string): boolean {
  const name = (endCredit.exec(text) ?? endCreditDense.exec(text))?.[1] ?? '';
  return /^[\p{Lu}\p{Lo}]/u.test(name) || taken.test(text);
}

const endCredit =
  /[^\p{L}\p{N}\s]\s*(?:(?:photo|image|picture|foto|bild|grafik|beeld|fot|фото|zdjęcie|crédito?)s?(?:\s(?:credit|by|di|von|de|par|door))?\s?[:：©]|photo(?:graph)?\sby|©)\s?([^.!?:]{2,44})\.?$/iu;
const endCreditDense = /[^\p{L}\p{N}\s]\s*(?:[图圖]片?(?:来源|來源)?|写真|사진)\s?[:：=／/]\s?([^。！？:：]{2,44})$/u;
/** 摄, 撮影: who pressed the button stands before the word. */
const taken = /\p{L}\s?(?:摄|攝|撮影)[)）]?$/u;
