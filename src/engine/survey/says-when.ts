import { findDate } from '../metadata/dates/find-date';

/** An hour: "7 pm", "19:30". */
export const hour = /\b\d{1,2}(?::\d\d)?\s?(?:[–-]\s?\d{1,2}(?::\d\d)?\s?)?[ap]\.?m\b|\b\d{1,2}[:.]\d\d\b/i;

/** Does a text tell a day or an hour? */
export const saysWhen = (text: string): boolean => hour.test(text) || findDate(text) !== undefined;
