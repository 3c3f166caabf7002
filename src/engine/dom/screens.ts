const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const small = set('xs xsmall small mobile phone handset android ios maxsm maxmd maxlg maxxl');
const wide = set('md lg xl xxl 2xl medium large desktop tablet minsm minmd minlg minxl');
const schemes = set('dark light');
const hides = set('hide hidden none');
const shows = set('show shown visible only block inline flex');
/** What follows the name of a scheme: `dark-mode`, `theme-light`. */
const modes = set('mode theme version image img');
const called = set('desktop mobile tablet phone');

const has = (parts: readonly string[], words: ReadonlySet<string>): boolean => parts.some((part) => words.has(part));

/** `d-md-none`, `image__darkMode` in their parts. */
const partsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/);

const namesIn = (classes: string): string[][] => classes.split(/\s+/).filter(Boolean).map(partsOf);

const isWidth = (parts: readonly string[]): boolean => has(parts, small) || has(parts, wide) || parts.includes('sm');

/** Do classes say on which screens an element is hidden: `dark:hidden`, `d-md-none`, `hidden-xs`, `small-up-hidden`? */
export const sayHidden = (classes: string): boolean =>
  namesIn(classes).some((parts) => has(parts, hides) && (isWidth(parts) || has(parts, schemes)));

/** Do classes say for which screens an element is there, hidden on others or called after them: `visible-lg`, `desktop`, `dark-mode`? */
export const sayScreens = (classes: string): boolean =>
  namesIn(classes).some(
    (parts) =>
      ((has(parts, hides) || has(parts, shows)) && (isWidth(parts) || has(parts, schemes))) ||
      has(parts, called) ||
      (has(parts, schemes) && (parts.length === 1 || has(parts, modes))),
  );

/** Are they those of what is there for small or dark screens? */
export const areForFew = (classes: string): boolean =>
  namesIn(classes).some((parts) => {
    if (has(parts, hides)) return has(parts, wide) || parts.includes('up') || parts[0] === 'sm' || parts.includes('light');
    return has(parts, small) || (parts.includes('dark') && (parts.length === 1 || has(parts, shows) || has(parts, modes)));
  });
