/**
 * Elements that begin and end a run of text. Cells, list items, labels and buttons are runs of their own even where a
 * style sheet lays them out in one line; custom elements mostly wrap whole boxes.
 */
const blockLevel = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html label legend li listing main menu nav ol option p plaintext pre ' +
    'search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

export const isBlockLevel = (name: string): boolean => blockLevel.has(name) || name.includes('-');

const says = /[\p{L}\p{N}]/u;
const saysSomething = (node: Node | null): boolean => node?.nodeType === 3 && says.test((node as Text).data);

/** Does an element begin and end a run of text? A custom element does not that holds a word or two in the middle of a line's own text. */
export function setsApart(element: Element): boolean {
  const name = element.localName;
  if (!name.includes('-') || element.childElementCount > 0) return isBlockLevel(name);
  return !saysSomething(element.previousSibling) && !saysSomething(element.nextSibling);
}

/** Empty elements that end a run. Pictures do not: they stand inside sentences as emoji and formulas. */
export const breaks = new Set(['br', 'hr', 'iframe', 'video', 'audio', 'input', 'select', 'textarea']);

/** Elements whose text nobody reads as prose. */
export const silent = new Set(['select', 'option', 'optgroup', 'textarea', 'progress', 'meter', 'rp', 'rt']);
