import { readFileSync } from 'node:fs';

type Messages = Record<string, { message: string }>;
const read = (locale: string): Messages => JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Messages;

/** `browser.i18n` over our own files, as the browsers do it: missing messages come from English, others are empty. */
export function fakeI18n(locale = 'en', ui = locale) {
  const own = read(locale);
  const english = read('en');
  return {
    getUILanguage: () => ui,
    getMessage(key: string, values: string | string[] = []) {
      const text = (own[key] ?? english[key])?.message ?? '';
      return text.replace(/\$(\d)/g, (_, place: string) => [values].flat()[Number(place) - 1] ?? '');
    },
  };
}
