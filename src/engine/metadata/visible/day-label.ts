const day = /^(?:date|datum|fecha|data|дата|日期|日付|発行日)\s?[:：]?$/i;

/** Does a label in a box of facts say no more than that a day follows? It is the page's then. */
export const isDayLabel = (label: string): boolean => day.test(label);
