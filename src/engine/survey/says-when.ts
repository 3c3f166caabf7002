import { findDate } from '../metadata/dates/find-date';

const clock = /\b\d{1,2}(?::\d\d)?\s?(?:[–-]\s?\d{1,2}(?::\d\d)?\s?)?[ap]\.?m\b|\b\d{1,2}[:.]\d\d\b/i;

/** Does a text tell a day or an hour? */
export const saysWhen = (text: string): boolean => clock.test(text) || findDate(text) !== undefined;
