import signs from './answer-signs.json';
import { fold } from './fold';

export type AnswerSign = keyof typeof signs;

const order = Object.keys(signs) as AnswerSign[];
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What the libraries of icons name themselves in front of an icon's name. */
const libraries = words(
  'bi bx dashicons fa fab fal far fas feather glyphicon heroicon ic icon icons la las lucide material mdi ri symbol tabler ti uil',
);
/** How an icon looks. */
const looks = words(
  'alt bold circle comparison fill filled gif gray green grey img jpg large lg line mark o outline outlined png red round rounded sm small solid square svg thin webp white #',
);

/**
 * The sign that an icon of this name shows, '' for any other: a class, a file or an entry of a sprite, "fa-check-circle",
 * "tick.svg". What means something else as well (`clear` ends floats, `x.gif` keeps a distance) has to be called an icon.
 */
export function signNamed(name: string): AnswerSign | '' {
  const parts = fold(name).split(' ');
  const own = parts.filter((part) => !libraries.has(part) && !looks.has(part)).join('');
  const isIcon = parts.some((part) => libraries.has(part));
  const isOf = (sign: AnswerSign): boolean => signs[sign].drawn.includes(own) || (isIcon && signs[sign].icon.includes(own));
  return order.find(isOf) ?? '';
}

/** The sign that says the same as an icon's label, '' where it says more than yes or no. */
export function signSaying(label: string): AnswerSign | '' {
  const said = fold(label);
  const isOf = (sign: AnswerSign): boolean => Object.values<string[]>(signs[sign]).some((list) => list.includes(said));
  return order.find(isOf) ?? signNamed(label);
}
