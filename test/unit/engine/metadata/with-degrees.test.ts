import { expect, it } from 'vitest';
import { isNamesWithDegrees } from '../../../../src/engine/metadata/visible/authors/with-degrees';

it.each([
  ['Ada Pell, DVM', true],
  ['Ada Pell, VMD, DACVB; Bo Arle, BA, LVT, VTS (Behavior) & Ida Holm, MD', true],
  ['Ada Pell, Ph.D.', true],
  ['Ada Pell', false],
  ['Ada Pell, Bo Arle', false],
  ['Ada Pell, MD, cook at the harbour', false],
  ['Millbrook, VT', false],
  ['Boats, Nets & Ropes', false],
])('people and their degrees: %s', (text, is) => expect(isNamesWithDegrees(text)).toBe(is));
