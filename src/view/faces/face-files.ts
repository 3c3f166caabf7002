import { families, type FaceFile, isShipped, type ShippedFace } from '../../platform/faces';
import { send } from '../../platform/messages';
import type { Settings } from '../../platform/settings/schema';

/** What the files hold (Google Fonts' subsets `latin` and `latin-ext`). */
const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const latinExtended =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';
/** Quotation marks and dashes of a Chinese or Japanese text belong to its own face. */
const lettersOnly = 'U+0020-007E, U+00C0-00FF, U+0152-0153';

const beyondWesternEurope = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/;
const eastAsian = /[\u3040-\u30ff\u4e00-\u9fff]/;

const loaded = new Map<string, Promise<FontFace[]>>();

/**
 * The fonts a text needs to be set in a typeface, loaded and ready but not yet in the document; none for the system's
 * own faces. Loaded once for as long as the page lives.
 */
export function loadFace(typeface: Settings['typeface'], text: string): Promise<FontFace[]> {
  if (!isShipped(typeface)) return Promise.resolve([]);
  const [extended, letters] = [beyondWesternEurope.test(text), eastAsian.test(text)];
  const key = `${typeface} ${extended} ${letters}`;
  const known = loaded.get(key);
  if (known) return known;
  const loading = load(typeface, extended, letters);
  loaded.set(key, loading);
  loading.catch(() => loaded.delete(key));
  return loading;
}

async function load(face: ShippedFace, extended: boolean, letters: boolean): Promise<FontFace[]> {
  const files = await send('view:face', { face, extended });
  return Promise.all(files.map((file) => fontOf(face, file, letters).load()));
}

function fontOf(face: ShippedFace, { style, extended, data }: FaceFile, letters: boolean): FontFace {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const unicodeRange = extended ? latinExtended : letters ? lettersOnly : latin;
  return new FontFace(families[face], bytes.buffer, { style, weight: '200 900', unicodeRange });
}
