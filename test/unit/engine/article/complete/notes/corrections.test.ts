// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const beside = (line: string) => text(build(`<main><p data-keep>A</p><p data-keep>B</p>${line}</main>`));

describe('lines that correct a story', () => {
  it.each([
    'Correction: An earlier version of this story gave the wrong first name.',
    '[Editor’s note: The harbour has been open again since this was written.]',
    'Update, 1. März 2026: Der Kiosk wurde am Freitag abgerissen.',
    '更正:初稿误将二月写作三月,已改。',
    'Исправление: в первой версии было неверно указано имя.',
  ])('stay: %s', (line) => {
    expect(beside(`<p class="note">${line}</p>`)).toBe(`AB${line}`);
    expect(beside(`<div class="note"><div>${line}</div></div>`)).toBe(`AB${line}`);
  });

  it.each(['Updated: 3 March 2026', 'Update your browser to read this page as it was made.', 'Corrections are sent to the desk'])(
    'are not: %s',
    (line) => {
      expect(beside(`<p>${line}</p>`)).toBe('AB');
    },
  );

  it('are not where a detector took them', () => {
    expect(beside('<p data-mark>Correction: An earlier version of this story gave the wrong name.</p>')).toBe('AB');
  });

  it.each([
    'The interview has been shortened and edited for clarity.',
    'Das Gespräch wurde für die Veröffentlichung gekürzt und redigiert.',
    '이 인터뷰는 분량과 명확성을 위해 편집되었습니다.',
  ])('say how a text came to be, and stay: %s', (line) => expect(beside(`<div><p><em>${line}</em></p></div>`)).toContain(line));

  it.each([
    'This article was amended on 8 December 2025 to say that the harbour has two piers.',
    'This story has been corrected to show that the ferry leaves at six.',
    'Dieser Artikel wurde am 8. Dezember 2025 korrigiert: Der Hafen hat zwei Molen.',
    'Cet article a été rectifié le 8 décembre : le port a deux jetées.',
    'Este artículo ha sido corregido: el puerto tiene dos muelles.',
    'Esta reportagem foi corrigida: o porto tem dois cais.',
    'Questo articolo è stato corretto: il porto ha due moli.',
    'Dit artikel is op 8 december aangepast: de haven heeft twee pieren.',
    'Tekst został poprawiony: port ma dwa mola, a nie trzy.',
    'Статья была исправлена: в гавани два причала, а не три.',
    'この記事は12月8日に訂正されました。港の桟橋は二つです。',
    '本文已于12月8日更正:港口有两座码头。',
    '이 기사는 12월 8일에 정정되었습니다. 부두는 두 개입니다.',
  ])('stay where it says of the story that it was mended: %s', (line) =>
    expect(beside(`<ul><li><p>${line}</p></li></ul>`)).toBe(`AB${line}`),
  );

  it.each([
    'This article was published on 8 December 2025 in the harbour section.',
    'This article was updated on Monday, 8 December 2025.',
    'This post was edited by mate_of_the_tug on 8 December 2025 at noon.',
    'This article will be amended by nobody who has not read it first.',
  ])('are not: %s', (line) => expect(beside(`<p>${line}</p>`)).toBe('AB'));

  it.each(['Corrections', 'Correction', 'Korrektur', 'Fe de erratas', 'Erramos', '訂正', 'P.-S.', 'Postscript'])(
    'stay under a heading: %s',
    (heading) => {
      const line = 'An earlier version of this story gave the height in metres.';
      expect(beside(`<div><h3>${heading}</h3><ul><li>${line}</li></ul></div>`)).toBe(`AB${heading}${line}`);
      expect(beside(`<h3>${heading}</h3><p>${line}</p>`)).toBe(`AB${heading}${line}`);
    },
  );

  it.each([
    '<div><h3>Updates</h3><p>Have the news of the harbour sent to you each morning.</p></div>',
    '<div><h3>Corrections</h3><ul><li><a href="/c/1">What we got wrong about the harbour</a></li></ul></div>',
    '<div><h3>Corrections</h3><p>Tell us what we got wrong.</p></div>',
    '<div><h3>Corrections and how we make them</h3><p>We mend what is wrong and say so under the story.</p></div>',
  ])('are not other boxes: %s', (box) => {
    expect(beside(box)).toBe('AB');
  });

  it('stay below the story where only their first words say so', () => {
    const line = 'An earlier version of this story gave the height in metres.';
    const below = (box: string) => beside(`<footer><div><div>${box}</div><p>Order reprints</p></div></footer>`);
    expect(below(`<p>Correction: March 24, 2016</p><p>${line}</p>`)).toBe(`ABCorrection: March 24, 2016${line}`);
    expect(below(`<p>March 24, 2016</p><p>${line}</p>`)).toBe(`AB${line}`);
    expect(below('<p>An earlier version of the ferry had no roof, and nobody missed it.</p>')).toBe('AB');
  });
});
