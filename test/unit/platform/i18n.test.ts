import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dateText, dateTextAfter } from '../../../src/platform/dates';
import { message, messageParts, plural, uiLocale } from '../../../src/platform/i18n';
import { lengthText } from '../../../src/platform/length';
import { fakeI18n } from './fake-i18n';

const fake = vi.hoisted(() => ({ i18n: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const speak = (locale: string, ui?: string) => {
  fake.i18n = fakeI18n(locale, ui);
};
beforeEach(() => speak('en', 'en-GB'));

describe('messages in the reader’s language', () => {
  it('take their values', () => {
    expect(message('popup_otherSays', 'page', '13:58')).toBe('page says 13:58');
  });

  it('have the plural form of the language they are in', () => {
    expect(plural('popup_leftOut', 1)).toBe('1 thing left out');
    expect(plural('popup_leftOut', 1234)).toBe('1,234 things left out');
    speak('ja');
    expect(plural('popup_leftOut', 1)).toBe('1件を省きました');
  });

  it('come in pieces around what is no text', () => {
    expect(messageParts('popup_slowText', 3)).toEqual([
      { text: 'Galley is still reading it after ' },
      { place: 2 },
      { text: ' seconds; the page stays as it was. ' },
      { place: 0 },
      { text: ' or ' },
      { place: 1 },
      { text: '.' },
    ]);
  });

  it('set dates and numbers as the reader does where the language is the same', () => {
    expect(uiLocale()).toBe('en-GB');
    speak('en', 'nl');
    expect(uiLocale()).toBe('en');
  });
});

describe('dates', () => {
  it.each([
    ['2024-03-29T12:33:00', '29 March 2024, 12:33'],
    ['2024-03-29', '29 March 2024'],
    ['2024-03', 'March 2024'],
    ['2024', '2024'],
    ['last Tuesday', 'last Tuesday'],
  ])('%s is no more exact than the page was: %s', (iso, text) => {
    expect(dateText(iso)).toBe(text);
  });

  it('are only a time beside another date of the same day', () => {
    expect(dateTextAfter('2024-03-29T14:05:00', '2024-03-29T12:33:00')).toBe('14:05');
    expect(dateTextAfter('2024-03-30T14:05:00', '2024-03-29T12:33:00')).toBe('30 March 2024, 14:05');
    expect(dateTextAfter('2024-03-29', '2024-03-29T12:33:00')).toBe('29 March 2024');
  });
});

describe('length', () => {
  it('is counted in characters where there are no spaces between words', () => {
    expect(lengthText(321, 'en-US')).toBe('321 words');
    expect(lengthText(1840, 'ja')).toBe('1,840 characters');
    expect(lengthText(5, 'zh-Hans')).toBe('5 characters');
  });
});
