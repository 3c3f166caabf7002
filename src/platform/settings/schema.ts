import * as v from 'valibot';

const choice = <const T extends readonly string[]>(options: T, preset: T[number]) => v.optional(v.picklist(options), preset);
const number = (min: number, max: number, preset: number) => v.optional(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), preset);
const flag = (preset: boolean) => v.optional(v.boolean(), preset);

export const themes = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
/** `serif`, `sans` and `mono` are the system's own; the others come with Galley. */
export const typefaces = ['serif', 'literata', 'source', 'sans', 'inter', 'legible', 'mono'] as const;
export const measures = ['narrow', 'book', 'wide'] as const;
export const pictures = ['show', 'dim', 'hide'] as const;
export const strengths = ['gentle', 'clean'] as const;
/** `auto` is what the script of the text does: Japanese and Chinese are justified, others are not. */
export const justifications = ['auto', 'on', 'off'] as const;

/** `auto` is what the page itself does. */
export const verticals = ['auto', 'on', 'off'] as const;

/** What may differ from site to site. */
const readingEntries = {
  theme: choice(themes, 'system'),
  typeface: choice(typefaces, 'serif'),
  /** Per cent. */
  size: number(70, 250, 100),
  /** Per cent of what the script of the text wants. */
  lineHeight: number(80, 160, 100),
  measure: choice(measures, 'book'),
  /** Thousandths of an em. */
  letterSpacing: number(0, 120, 0),
  /** Thousandths of an em. */
  wordSpacing: number(0, 400, 0),
  justify: choice(justifications, 'auto'),
  hyphenate: flag(false),
  /** Japanese and Chinese in columns from right to left. */
  vertical: choice(verticals, 'auto'),
  images: choice(pictures, 'show'),
  strength: choice(strengths, 'clean'),
};

/** Every setting with its type, its limits and its default. */
export const settingEntries = {
  ...readingEntries,
  /** Single letters as keys in the view; off for screen readers and voice control (WCAG 2.1.4). */
  singleKeys: flag(true),
  /** An entry in the page's context menu. */
  menuEntry: flag(true),
  /** An open shadow root: dictionaries and translators can reach the text, and so can the page's scripts. */
  openRoot: flag(false),
  /** Times the normal speed. */
  speechRate: number(0.5, 3, 1),
  /** The voice chosen for a language (BCP 47, lower case): its `voiceURI`. */
  speechVoices: v.optional(v.record(v.string(), v.string()), {}),
  /** Voices that send the text to a server may be offered. */
  remoteVoices: flag(false),
};

const settingsSchema = v.object(settingEntries);
const readingSchema = v.object(readingEntries);
export type Settings = v.InferOutput<typeof settingsSchema>;
export type ReadingSettings = v.InferOutput<typeof readingSchema>;

export const defaults: Settings = v.parse(settingsSchema, {});
export const readingDefaults: ReadingSettings = v.parse(readingSchema, {});
export const readingKeys = Object.keys(readingEntries) as (keyof ReadingSettings)[];

/** The sound ones among stored values: a broken value never costs the reader the others. */
export function soundSettings(values: Record<string, unknown>): Partial<Settings> {
  const sound = Object.entries(settingEntries).filter(([key, entry]) => key in values && v.is(entry, values[key]));
  return Object.fromEntries(sound.map(([key]) => [key, values[key]]));
}
