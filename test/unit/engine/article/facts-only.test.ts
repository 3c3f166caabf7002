// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { factsOnly } from '../../../../src/engine/article/facts-only';

const facts = factsOnly({
  title: 'Ferry returns',
  byline: 'Ann Lee and Bo Ek',
  section: 'Harbour',
  siteName: 'The Gazette',
  lang: 'de-AT',
});
function only(html: string): boolean {
  document.body.innerHTML = html;
  return facts([...document.body.childNodes]);
}

describe('boxes above the article', () => {
  it.each([
    '<h1>Ferry returns</h1>',
    '<p>By <b>Ann Lee</b> and <b>Bo Ek</b></p>',
    '<p>Von Ann Lee</p><p>Freitag, 29. März 2024, 12:33 Uhr</p>',
    '<p>Published Mar. 29, 2024 | 12:33 pm JST</p><p>Updated Mar. 30, 2024</p>',
    '<p>Harbour</p><p>Ann Lee</p><p>4 min read</p>',
    '<p>2024年3月29日 12時33分 公開</p>',
  ])('say nothing new: %s', (html) => {
    expect(only(html)).toBe(true);
  });

  it.each([
    ['a place', '<p>By Ann Lee</p><div>SEOUL</div>'],
    ['a role', '<p>By Ann Lee, harbour editor</p>'],
    ['a number of comments', '<p>29 March 2024</p><a href="#c">3 Comments</a>'],
    ['a word like others', '<p>Harbour</p><p>Public</p>'],
    ['a word alone', '<p>Von</p>'],
    ['someone else', '<p>Ann Lee</p><p>Cy Dow</p>'],
  ])('are listed for %s', (_, html) => {
    expect(only(html)).toBe(false);
  });
});
