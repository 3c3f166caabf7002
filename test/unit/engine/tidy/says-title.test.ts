import { expect, it } from 'vitest';
import { saysTitle } from '../../../../src/engine/tidy/headings/says-title';

const title = 'what are the basics of rowing beginner s guide';

it.each([
  [title, title, false, true],
  ['what are the basics of rowing beginner guide', title, false, true],
  ['what are the basics of sailing beginner guide', title, false, false],
  ['the old somersault', 'the old somersault 2021 5', false, true],
  ['the old somersault 2021 4', 'the old somersault 2021 5', false, false],
  ['tunis great tasks for them', 'great tasks for them', true, true],
  ['why great tasks for them', 'great tasks for them', false, false],
  ['what we did and why we had great tasks for them', 'great tasks for them', true, false],
  ['the gates', 'gates', true, false],
])('does “%s” say “%s” (first level: %s): %s', (heading, wanted, isFirst, says) => {
  expect(saysTitle(heading, wanted, isFirst)).toBe(says);
});
