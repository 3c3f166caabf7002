import type { CSSProperties } from 'preact';
import type { Settings } from '../platform/settings/schema';

const widths = { narrow: '28em', book: '34em', wide: '42em' } satisfies Record<Settings['measure'], string>;
const alignments = { auto: undefined, on: 'justify', off: 'start' } satisfies Record<Settings['justify'], string | undefined>;

/** The settings as style of the preview's text. */
export const previewStyle = (settings: Settings): CSSProperties => ({
  '--scale': settings.size / 100,
  '--leading-scale': settings.lineHeight / 100,
  '--measure': widths[settings.measure],
  letterSpacing: `${settings.letterSpacing / 1000}em`,
  wordSpacing: `${settings.wordSpacing / 1000}em`,
  textAlign: alignments[settings.justify],
  hyphens: settings.hyphenate ? 'auto' : 'manual',
});
