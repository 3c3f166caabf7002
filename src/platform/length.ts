import { message, plural, uiLocale } from './i18n';

/** Reading time in the reader's language. */
export const minutesText = (minutes: number): string => message('popup_minutes', new Intl.NumberFormat(uiLocale()).format(minutes));

/** Chinese and Japanese are counted in characters: they have no spaces to tell words by. */
export function lengthText(count: number, lang = ''): string {
  return /^(ja|zh)\b/i.test(lang) ? plural('popup_characters', count) : plural('popup_words', count);
}
