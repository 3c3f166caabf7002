// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Detector } from '../../../../src/engine/detectors/detector';

const files = import.meta.glob<Record<string, Detector>>('../../../../src/engine/detectors/*/*.ts', { eager: true });

it.each(Object.entries(files))('%s declares one detector, of the kind its room is called by', (file, exports) => {
  const [detector, ...others] = Object.values(exports);
  expect(others).toEqual([]);
  expect(file.split('/').at(-2)).toBe(detector?.kind);
});
