import { expect, it } from 'vitest';
import { inAddress } from '../../../../src/engine/metadata/title/in-address';
import { titleCandidates } from '../../../../src/engine/metadata/title/choose-title';

const share = (title: string, path: string) => inAddress(title, new URL(path, 'https://board.example/'));

it.each([
  ['words', 'Silt at the old gate', '/reports/silt-at-the-gate', 4 / 5],
  ['words beside numbers', '10 gates of 1931', '/10-gates-of-1931', 1],
  ['no number for another', '2. Costs', '/2024/05/', 0],
  ['nothing of a title of numbers alone', '1984', '/1984', 0],
])('an address has %s', (_, title, path, expected) => expect(share(title, path)).toBe(expected));

it('a heading is no title because it counts and the address has a number', () => {
  const given = { headings: ['2. Costs'], document: 'Report on the canal', siteNames: [], article: false };
  expect(titleCandidates({ ...given, url: new URL('https://board.example/2024/05/') })[0]?.value).toBe('Report on the canal');
});
