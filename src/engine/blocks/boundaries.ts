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

/** Empty elements that end a run. Pictures do not: they stand inside sentences as emoji and formulas. */
export const breaks = new Set(['br', 'hr', 'iframe', 'video', 'audio', 'input', 'select', 'textarea']);

/** Elements whose text nobody reads as prose. */
export const silent = new Set(['select', 'option', 'optgroup', 'textarea', 'progress', 'meter', 'rp', 'rt']);
