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
