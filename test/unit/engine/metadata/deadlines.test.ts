// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

describe('a day until which something is to be done', () => {
  it.each([
    ['en', 'Apply by 5 May 2024'],
    ['en', 'Closing date: 5 May 2024'],
    ['en', 'Applications close on 5 May 2024'],
    ['de', 'Bewerbungsschluss: 5. Mai 2024'],
    ['de', 'Anmeldeschluss 5. Mai 2024'],
    ['fr', 'Date limite : 5 mai 2024'],
    ['es', 'Fecha límite: 5 de mayo de 2024'],
    ['pt', 'Inscrições até 5 de maio de 2024'],
    ['it', 'Scadenza: 5 maggio 2024'],
    ['ru', 'Приём заявок до 5 мая 2024'],
    ['tr', 'Son başvuru: 5 Mayıs 2024'],
    ['ja', '締切：2024年5月5日'],
    ['zh', '截止日期：2024年5月5日'],
    ['ko', '마감 2024년 5월 5일'],
  ])('is not that of publication (%s): %s', (lang, line) =>
    expect(metadataOf({ lang, body: `<main><h1>${title}</h1><p>${line}</p>${paragraphs.short}</main>` }).publishedTime).toBeUndefined(),
  );
});

describe('a day for which hours are told', () => {
  const dayOf = (above: string, below = '') =>
    metadataOf({ body: `<main>${above}<h1>${title}</h1>${below}${paragraphs.short}</main>` }).publishedTime;

  it('is not that of publication, above the headline or below it', () => {
    expect(dayOf('<div><h3>Today’s Hours</h3><div><div>5 May 2024</div><p>8 a.m. to 10 a.m.</p></div></div>')).toBeUndefined();
    expect(dayOf('', '<p>Open today, 5 May 2024</p>')).toBeUndefined();
    expect(dayOf('<div><h3>Gardens</h3><div>5 May 2024</div></div>')).toBe('2024-05-05');
  });
});

describe('a vacancy', () => {
  const vacancy = (name: string) =>
    `<script type="application/ld+json">{"@type":"JobPosting","title":"${name}","datePosted":"2024-05-03"}</script>`;
  const dayOf = (head: string) => metadataOf({ head, body: `<main><h1>${title}</h1>${paragraphs.short}</main>` }).publishedTime;

  it('is of the day it was posted', () => expect(dayOf(vacancy(title))).toBe('2024-05-03'));
  it('is not of the day that others were', () => expect(dayOf(vacancy('A cook') + vacancy('A pilot'))).toBeUndefined());
});
