import type { Settings } from './settings/schema';

/** Typefaces that come with Galley, under names that no page and no system uses. The others are the system's own. */
export const families = {
  literata: 'Galley Literata',
  source: 'Galley Source Serif',
  inter: 'Galley Inter',
  legible: 'Galley Legible',
} as const satisfies Partial<Record<Settings['typeface'], string>>;
export type ShippedFace = keyof typeof families;

export const isShipped = (typeface: Settings['typeface']): typeface is ShippedFace => Object.hasOwn(families, typeface);

/** One font file on its way into a page. */
export interface FaceFile {
  style: 'normal' | 'italic';
  /** Base64: a message carries no bytes in every browser. */
  data: string;
  extended: boolean;
}
