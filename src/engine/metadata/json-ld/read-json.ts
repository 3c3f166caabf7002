import { decodeReferences } from '../plain-text';
import { LenientJson } from './lenient-json';

/** Longer blocks are shop catalogues and the like; reading them would cost more than they tell. */
const longest = 2_000_000;
/** Broken ones are read with more care, which takes longer. */
const longestBroken = 500_000;

/**
 * Reads JSON as sites really write it, with encoded quotes too; several things one after the other come as a list.
 * Undefined where nothing can be understood.
 */
export function readJson(text: string): unknown {
  if (text.length > longest) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Broken as written: what can be understood is taken.
    if (text.length > longestBroken) return undefined;
    return lenient(text) ?? (/&(?:quot|#34|#x22);/i.test(text) ? lenient(decodeReferences(text)) : undefined);
  }
}

function lenient(text: string): unknown {
  const things = new LenientJson(text).things();
  return things.length > 1 ? things : things[0];
}
