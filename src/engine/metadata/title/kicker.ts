/** A declared title that says less of the heading than this is another one. */
const leastShare = 0.5;
/** A name of what it is about: no number, no prefix in a sign. */
const kicker = /^[\p{L}\s’'.&-]*\p{L}$/u;

/** "The" belongs to what follows it. */
const unfinished = new Set(
  'a an the my our your this these that how why what der die das ein eine le la les un une il lo gli i el los las una o os as um uma de het een den det en ett'.split(
    ' ',
  ),
);
const endsUnfinished = (text: string): boolean => unfinished.has((text.split(' ').at(-1) as string).toLowerCase());

/** What a theme says of each page of a kind, before what this one is called. */
const label =
  /^(?:blog(?: post)?|articles?|news|press release|collection|category|product|tag|archives?|kategorie|produkt|produit|catégorie|categoría|colección|coleção|categoria|collezione)\s?[:：]\s/i;

/** "Collection: Boats", where a declared title says "Boats", is called so. */
export const withoutLabel = (heading: string, declared: readonly (string | undefined)[]): string => {
  const rest = heading.replace(label, '');
  return declared.some((title) => title?.startsWith(rest) && !/^[\p{L}\p{N}]/u.test(title.slice(rest.length))) ? rest : heading;
};

/**
 * "The drought The river falls": a heading that runs on from its kicker, as one of the declared titles tells, gets the colon that
 * its style stands for.
 */
export function withColon(heading: string | undefined, declared: readonly (string | undefined)[]): string | undefined {
  const title = heading && declared.find((one) => one && runsOn(heading, one));
  return title ? `${heading.slice(0, -title.length - 1)}: ${title}` : heading;
}

const runsOn = (heading: string, title: string): boolean =>
  title.length >= heading.length * leastShare &&
  heading.endsWith(` ${title}`) &&
  kicker.test(heading.slice(0, -title.length - 1)) &&
  !endsUnfinished(heading.slice(0, -title.length - 1)) &&
  /^[^\p{Ll}]/u.test(title) &&
  !/[:：]/.test(title);
