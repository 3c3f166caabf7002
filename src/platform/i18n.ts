import type en from '../../public/_locales/en/messages.json';
import type { Reason } from '../engine/mark';
import { browser } from './browser';

type Key = keyof typeof en;
/** Keys that come once for each plural form: `leftOut_one`, `leftOut_other`, … are the key `leftOut`. */
type PluralKey = Extract<Key, `${string}_other`> extends `${infer Base}_other` ? Base : never;
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

const slot = '\uE000';
/** The text before, between and after a message's places, for what cannot be text: a link, a bold word. */
export function messageParts(key: MessageKey, places: number): string[] {
  return browser.i18n.getMessage(key, Array<string>(places).fill(slot)).split(slot);
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
