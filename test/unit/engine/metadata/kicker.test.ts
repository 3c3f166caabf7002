import { expect, it } from 'vitest';
import { withColon, withoutLabel } from '../../../../src/engine/metadata/title/kicker';

it.each([
  ['gets its colon before the title', 'The harbour Nine boats are back', 'Nine boats are back', 'The harbour: Nine boats are back'],
  ['gets none where the title has one', 'The harbour Boats: who pays', 'Boats: who pays', 'The harbour Boats: who pays'],
  ['is no article', 'The Best Boats for Rivers', 'Best Boats for Rivers', 'The Best Boats for Rivers'],
  ['is no number', '2025 Price Guide for Boats', 'Price Guide for Boats', '2025 Price Guide for Boats'],
])('a kicker %s', (_, heading, declared, title) => {
  expect(withColon(heading, [undefined, declared])).toBe(title);
});

it.each([
  ['Collection: Boats', 'Boats – Hask', 'Boats'],
  ['Blog: Nine boats are back', 'Nine boats are back', 'Nine boats are back'],
  ['Collection: Boats', 'All boats', 'Collection: Boats'],
  ['Collection: Boats', 'Boatswains', 'Collection: Boats'],
  ['Harbour: Boats', 'Boats', 'Harbour: Boats'],
])('what a theme says before each title is none of it: %s', (heading, declared, title) => {
  expect(withoutLabel(heading, [declared])).toBe(title);
});
