// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { factsOnly } from '../../../../src/engine/article/heading/facts-only';
import { closingDay } from '../../../../src/engine/tidy/lines/closing-day';
import type { Context } from '../../../../src/engine/tidy/step';

const story = '<p>The harbour was built in one winter, and it stands.</p>';
const whole = 'The harbour was built in one winter, and it stands.';

function left(html: string, lang = 'en'): string {
  const root = document.createElement('article');
  root.innerHTML = html;
  const saysFacts = factsOnly({ title: 'The harbour', publishedTime: '2023-05-14T07:12:00Z', modifiedTime: '2023-05-16', lang });
  closingDay(root, { saysFacts } as unknown as Context);
  return root.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

it.each([
  ['<p>First published: 07:12, 14 May 2023</p>', 'en'],
  ['<div><p><em>Last updated May 16, 2023</em></p></div>', 'en'],
  ['<p>פורסם לראשונה: 07:12, 14.05.23</p>', 'he'],
  ['<p>Опубликовано 14 мая 2023 года</p>', 'ru'],
  ['<p>Aktualizováno 16. května 2023</p>', 'cs'],
])('the day again goes from the end: %s', (end, lang) => expect(left(`${story}${end}`, lang)).toBe(whole));

it.each([
  ['another day', '<p>First published: 3 April 2019</p>'],
  ['the day of a letter', '<p>Oban, 14 May 2023</p>'],
  ['a day alone', '<p>14 May 2023</p>'],
  ['what tells more', '<p>Published in the Gazette of 14 May 2023</p>'],
  ['a line in the text', `<p>Published 14 May 2023</p>${story}`],
])('stays as %s', (_, end) => expect(left(`${story}${end}`)).not.toBe(whole));
