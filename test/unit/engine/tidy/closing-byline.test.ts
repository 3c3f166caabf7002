// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { closingByline } from '../../../../src/engine/tidy/lines/closing-byline';
import type { Context } from '../../../../src/engine/tidy/step';

function left(html: string, byline = 'Ann Lee', lang = 'en'): string {
  const root = document.createElement('article');
  root.innerHTML = html;
  closingByline(root, { byline, page: { lang } } as unknown as Context);
  return root.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
const story = '<p>The harbour was built in one winter, and it stands.</p>';
const whole = 'The harbour was built in one winter, and it stands.';

it.each([
  ['<p>Written by Ann Lee</p>', 'Ann Lee', 'en'],
  ['<div><p><em>Text von Ann Lee</em></p></div>', 'Ann Lee', 'de'],
  ['<p>Par Ann Lee</p>', 'Ann Lee', 'fr'],
  ['<p><strong>　　作者：林一帆</strong></p>', '林一帆', 'zh'],
  ['<p>作者︱林一帆</p>', '林一帆', 'zh'],
])('the byline again goes from the end: %s', (end, byline, lang) => expect(left(`${story}${end}`, byline, lang)).toBe(whole));

it.each([
  ['a name alone', '<p>Ann Lee</p>'],
  ['another name', '<p>Photos by Ann Lee</p>'],
  ['somebody else', '<p>Written by Bo Arle</p>'],
  ['more', '<p>Written by Ann Lee in the winter of the year</p>'],
  ['a line in the text', `<p>By Ann Lee</p>${story}`],
  ['a line in a list', '<ul><li>By Ann Lee</li></ul>'],
])('stays: %s', (_, end) => expect(left(`${story}${end}`)).not.toBe(whole));
