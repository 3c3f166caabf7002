// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Dates, factsOnly } from '../../../../../src/engine/article/heading/facts-only';

const facts = factsOnly({
  title: 'Ferry returns',
  byline: 'Ann Lee and Bo Ek',
  section: 'Harbour',
  siteName: 'The Gazette',
  lang: 'de-AT',
  publishedTime: '2024-03-29T12:33:00+01:00',
  modifiedTime: '2024-03-30',
});
function only(html: string, dates: Dates = 'any'): boolean {
  document.body.innerHTML = html;
  return facts([...document.body.childNodes], dates);
}

describe('boxes above the article', () => {
  it.each([
    '<h1>Ferry returns</h1>',
    '<p>By <b>Ann Lee</b> and <b>Bo Ek</b></p>',
    '<p>Von Ann Lee</p><p>Freitag, 29. März 2024, 12:33 Uhr</p>',
    '<p>Published Mar. 29, 2024 | 12:33 pm JST</p><p>Updated Mar. 30, 2024</p>',
    '<p>03/29/2024 11:00 AM PT</p>',
    '<p>March 29, 2024 at 5:12 p.m. CT</p>',
    '<p>29 March 2024, 8:05pm AEDT</p>',
    '<p>29 March 2024, 18:05 IST</p>',
    '<p>Harbour</p><p>Ann Lee</p><p>4 min read</p>',
    '<p>Ann Lee · 29 marzo 2024 · Tiempo de lectura: 4 minutos</p>',
    '<p>2024年3月29日 12時33分 公開</p>',
    '<p>Par Ann Lee — Publié le 29 mars 2024 à 06h00, mis à jour le 30 mars 2024</p>',
    '<p>29.03.2024 | Stand: 30.03.2024, 09:12 Uhr</p>',
    '<ul><li>Ann Lee</li><li>Mar 29</li><li>3 min read</li></ul>',
    '<p>29. März</p><p>Ann Lee</p>',
    '<p>29/03/2024 12h33 Atualizado há 3 horas</p>',
    '<p>كتبت: Ann Lee</p><p>29 مارس 2024</p>',
    '<p>29 مارس 2024 09:12 ص</p>',
    '<p>29.3. 09:12 • Päivitetty 30.3. 11:40</p>',
    '<p>Ann Lee, 29/3 kl. 9.12</p>',
    '<p>अपडेटेड 29 मार्च 2024</p>',
    '<p>Ενημερώθηκε 29 Μαρτίου 2024, 6:20 π.μ.</p>',
    '<p>29 มี.ค. 2567 07:48 น.</p>',
    '<p>Diperbarui 29/03/2024 pukul 10.00 WIB</p>',
    '<p>ΓΡΑΦΕΙ Ann Lee</p>',
  ])('say nothing new: %s', (html) => {
    expect(only(html)).toBe(true);
  });

  it.each([
    ['a place', '<p>By Ann Lee</p><div>SEOUL</div>'],
    ['a role', '<p>By Ann Lee, harbour editor</p>'],
    ['a number of comments', '<p>29 March 2024</p><a href="#c">3 Comments</a>'],
    ['a word like others', '<p>Harbour</p><p>Public</p>'],
    ['a word alone', '<p>Von</p>'],
    ['a state', '<p>Hartford, CT</p><p>29 March 2024</p>'],
    ['another day', '<p>Ann Lee</p><p>Apr 29</p>'],
    ['another day in numbers', '<p>29.4. 09:12</p>'],
    ['someone else', '<p>Ann Lee</p><p>Cy Dow</p>'],
  ])('are listed for %s', (_, html) => {
    expect(only(html)).toBe(false);
  });

  it('may have dates of their own above the article, and elsewhere only those of the header', () => {
    expect(only('<p>Published 29 March 2024, updated 30 March 2024</p>', 'its own')).toBe(true);
    expect(only('<p>4 April 2024</p>')).toBe(true);
    expect(only('<p>4 April 2024</p>', 'its own')).toBe(false);
  });
});
