import type en from '../../public/_locales/en/messages.json';
import type { Reason } from '../engine/mark';
import { browser } from './browser';

type Key = keyof typeof en;
/** Keys that come once for each plural form: `leftOut_one`, `leftOut_other`, … are the key `leftOut`. */
type PluralKey = Base<Key, 'one'> & Base<Key, 'other'>;
type Base<K, Form extends string> = K extends `${infer B}_${Form}` ? B : never;
/** Keys of whole messages. */
export type MessageKey = Exclude<Key, `${PluralKey}_${'one' | 'other'}`>;

/** The message in the reader's language. */
export function message(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** The message in the plural form for a count; the count, set in the reader's digits, is its first value. */
export function plural(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const locale = uiLocale();
  const texts = [new Intl.NumberFormat(locale).format(count), ...values.map(String)];
  const form = new Intl.PluralRules(locale).select(count);
  return browser.i18n.getMessage(`${key}_${form}`, texts) || browser.i18n.getMessage(`${key}_other`, texts);
}

/** Why a thing was left out or kept, in words. */
export function reasonText({ id, detail }: Reason): string {
  return browser.i18n.getMessage(`reason_${id}`, [detail ?? '']);
}

/** A piece of a message: its text, or the number of the place for what cannot be text (a link, a bold word). */
export type MessagePart = { text: string; place?: undefined } | { text?: undefined; place: number };

/** Characters that no message has, one for each place. */
const firstPlace = 0xe000;

/** A message with places, in pieces, in the order its language puts them. */
export function messageParts(key: MessageKey, places: number): MessagePart[] {
  const marks = Array.from({ length: places }, (_, place) => String.fromCharCode(firstPlace + place));
  return browser.i18n
    .getMessage(key, marks)
    .split(/([\ue000-\ue008])/)
    .filter(Boolean)
    .map((piece) => (marks.includes(piece) ? { place: marks.indexOf(piece) } : { text: piece }));
}

/**
 * The locale for dates, numbers and plurals: the reader's own where its language is the one the messages are in
 * (British dates with English messages), else that of the messages.
 */
export function uiLocale(): string {
  const written = browser.i18n.getMessage('locale');
  const own = browser.i18n.getUILanguage();
  return own.split('-')[0] === written.split('-')[0] ? own : written;
}

/** Which way the reader's language runs. */
export function uiDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('direction') === 'rtl' ? 'rtl' : 'ltr';
}
