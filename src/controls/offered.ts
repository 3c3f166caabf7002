import { isShipped } from '../platform/faces';
import { type Settings, typefaces } from '../platform/settings/schema';

/** What is worth offering for a text in a script (as `view/article/script-of` names it); without one, everything. */
export const offeredFor = (script: string | undefined, chosen: Settings['typeface']) => ({
  /** Those that come with Galley have Latin letters only. */
  typefaces: typefaces.filter((face) => !script || script === 'alphabetic' || face === chosen || face === 'legible' || !isShipped(face)),
  /** Letters that join are never drawn apart. */
  letterSpacing: script !== 'arabic' && script !== 'hebrew',
  /** Where words stand apart. */
  wordSpacing: script !== 'ja' && script !== 'zh',
  hyphenation: !script || script === 'alphabetic' || script === 'tall',
  columns: !script || script === 'ja' || script === 'zh',
});
