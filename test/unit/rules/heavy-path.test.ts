import { expect, test } from 'vitest';
import { isHeavyPath } from '../../../src/rules/heavy-path';

test.each(['//*[count(//*[count(//*)>0])>0]', "//p[//a[contains(@href, 'x')]]", '//div[count( //p ) > 2]', '//div[.//p[.//a]]'])(
  '%s asks the whole page again and again',
  (path) => {
    expect(isHeavyPath(path)).toBe(true);
  },
);

test.each([
  "//div[@class='a']//p[1]",
  '//div[.//p]',
  "//div[div//a[@rel='next']]/p",
  "//a[contains(@href, 'http://x.example//y')]",
  './/p[position() > 1]',
])('%s does not', (path) => {
  expect(isHeavyPath(path)).toBe(false);
});
