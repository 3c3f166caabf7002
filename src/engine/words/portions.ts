import { isDense } from './dense';
import { fold } from './fold';
import portions from './portions.json';

const words = new Set(Object.values(portions).flat());
const unspaced = [...words].filter(isDense);

/** Does a short text say how much a recipe makes, or for how many: "Serves 4", "4人分"? */
export function saysPortions(said: string): boolean {
  const folded = fold(said);
  return folded.split(' ').some((word) => words.has(word)) || unspaced.some((word) => folded.includes(word));
}
