const plain = /^0?(\d{1,3})$/;
const end = /[.．):）、]$/;

type WordList = Readonly<Record<string, readonly string[]>>;
const files = import.meta.glob<WordList>('./numbered/*.json', { eager: true, import: 'default' });

/** What texts count; each is a file in `numbered`. */
export type Counted = 'figure' | 'step';

/** A pattern that begins with the words of what is counted; made once. */
function patterns(after: string): (counted: Counted) => RegExp {
  const known = new Map<Counted, RegExp>();
  return (counted) => {
    const words = Object.values(files[`./numbered/${counted}.json`] ?? {}).flat();
    const pattern = known.get(counted) ?? new RegExp(`^(?:${words.join('|')})${after}`, 'iu');
    known.set(counted, pattern);
    return pattern;
  };
}

const patternOf = patterns(String.raw`\.?\s?(\d{1,3})(?!\d)`);
const announcingOf = patterns(String.raw`\.?(?:(?:\s?\d{1,3})?\s?[:：]|\s?\d{1,3}[.．])`);

/** The number of what a text begins with, and what it goes on with: "Figure 3. Moss", "Abb. 2", "手順1". Undefined where it begins otherwise. */
export function numbered(text: string, counted: Counted): { number: number; rest: string } | undefined {
  const found = patternOf(counted).exec(text);
  return found ? { number: Number(found[1]), rest: text.slice(found[0].length) } : undefined;
}

/** Does a text begin as one that is counted, be it with a number or without: "Abbildung: The quay", "Fig. 3. Moss"? */
export const beginsCounted = (text: string, counted: Counted): boolean => announcingOf(counted).test(text);

/** The number that is all a text says: "1", "02.", "Step 3". Undefined where it says more. */
export function numberSaid(text: string): number | undefined {
  const said = text.replace(end, '');
  const alone = plain.exec(said)?.[1];
  if (alone !== undefined) return Number(alone);
  const step = numbered(said, 'step');
  return step?.rest === '' ? step.number : undefined;
}
