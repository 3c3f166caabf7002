import { uiLocale } from '../platform/i18n';

/** Per cent, as the reader's language writes it. */
export const percent = (value: number): string =>
  new Intl.NumberFormat(uiLocale(), { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);

/** Thousandths of an em as per cent of the size. */
export const ofAnEm = (thousandths: number): string => percent(thousandths / 10);
