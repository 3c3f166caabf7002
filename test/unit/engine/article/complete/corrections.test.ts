// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

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
});
