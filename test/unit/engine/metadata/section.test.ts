import { expect, it } from 'vitest';
import { sectionName } from '../../../../src/engine/metadata/visible/section';

it.each([
  ['politics', 'Politics'],
  ['world-news', 'World news'],
  ['iPhone', 'iPhone'],
  ['art & design', 'art & design'],
  ['国際', '国際'],
])('a section %s is shown as %s', (given, shown) => expect(sectionName(given)).toBe(shown));
