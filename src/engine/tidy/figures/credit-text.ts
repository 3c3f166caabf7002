/** What sites call a picture, or whom it is from, before the name. */
export const makers = 'photo|image|picture|credit|source|foto|bild|quelle|crédit|fuente';

const named = `(?:${makers})(?: credits?)?\\b.{0,3}[:：/]|(?:写真|撮影|画像|提供|出典).{0,3}[:：/]`;
const told = '(?:photo(?:graph|graphy)?|image|picture)s? (?:by|credits?|courtesy|provided by)\\b';
const credit = new RegExp(`^(?:[([]?(?:${named}|${told})|©|\\(c\\))`, 'i');

/** Does a text begin by naming who made a picture: "Foto: Ann Lee", "Photograph by", "© AP"? */
export const beginsWithCredit = (text: string): boolean => credit.test(text);
