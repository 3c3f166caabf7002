import type { Survey } from '../survey';

export type Put = (value: number) => void;
/** Writes several values at once, far faster than one by one. */
export type PutAll = (values: Float32Array | Uint8Array) => void;

/** Some columns of the feature table. `prepare` reads the page once; what it gives writes one block's values, in order. */
export interface FeatureGroup {
  names: readonly string[];
  prepare(survey: Survey): (block: number, put: Put, putAll: PutAll) => void;
}

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
