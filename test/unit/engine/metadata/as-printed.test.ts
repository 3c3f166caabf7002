import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../../../src/engine/metadata/fields/as-printed';

describe('declared names are said', () => {
  it.each([
    ['as the page joins them', 'Ann Lee, Bo Arle', 'Ann Lee and Bo Arle', 'Ann Lee and Bo Arle'],
    ['without what a system adds', 'Ann Lee - Hask Editorial Team', 'Ann Lee', 'Ann Lee'],
    ['without what a system takes for an author', 'Ann Lee, The South Harbour Network of Boats on the Web', 'Ann Lee', 'Ann Lee'],
    [
      'without those who are credited for its pictures',
      'Ann Lee,Bo Arle,Jan Ek at Hask Models,Noah Frei for Sail,Ada Pell using Hask Cosmetics',
      'Ann Lee',
      'Ann Lee',
    ],
    ['with one who writes for somebody else', 'Ann Lee, Bo Arle for Sail', 'Ann Lee', 'Ann Lee, Bo Arle for Sail'],
    ['though the page prints but one', 'Ann Lee, Bo Arle', 'Ann Lee', 'Ann Lee, Bo Arle'],
    ['with a degree', 'Ann Lee, PhD', 'Ann Lee', 'Ann Lee, PhD'],
    [
      'with what somebody is there',
      'Ann Lee, Head of Boats, Hask - at sea',
      'Ann Lee, Head of Boats, Hask',
      'Ann Lee, Head of Boats, Hask - at sea',
    ],
    ['though the page says something else', 'Ann Lee', 'Hask Gazette', 'Ann Lee'],
  ])('%s', (_, declared, name, said) => {
    expect(asPrinted(declared, { name, how: 'announced' })).toBe(said);
  });
});
