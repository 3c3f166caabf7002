const plain = /^0?(\d{1,3})$/;
const end = /[.．):）、]$/;

type WordList = Readonly<Record<string, readonly string[]>>;
const files = import.meta.glob<WordList>('./numbered/*.json', { eager: true, import: 'default' });

/** What texts count; each is a file in `numbered`. */
export type Counted = 'figure' | 'step';

const known = new Map<Counted, RegExp>();

function patternOf(counted: Counted): RegExp {
  const words = Object.values(files[`./numbered/${counted}.json`] ?? {}).flat();
  const pattern = known.get(counted) ?? new RegExp(`^(?:${words.join('|')})\\.?\\s?(\\d{1,3})(?!\\d)`, 'iu');
  known.set(counted, pattern);
  return pattern;
}

/** The number of what a text begins with, and what it goes on with: "Figure 3. Moss", "Abb. 2", "手順1". Undefined where it begins otherwise. */
export function numbered(text: string, counted: Counted): { number: number; rest: string } | undefined {
  const found = patternOf(counted).exec(text);
  return found ? { number: Number(found[1]), rest: text.slice(found[0].length) } : undefined;
}

/** The number that is all a text says: "1", "02.", "Step 3". Undefined where it says more. */
export function numberSaid(text: string): number | undefined {
  const said = text.replace(end, '');
  const alone = plain.exec(said)?.[1];
  if (alone !== undefined) return Number(alone);
  const step = numbered(said, 'step');
  return step?.rest === '' ? step.number : undefined;
}
