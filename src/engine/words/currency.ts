/** Signs, codes (ISO 4217) and short names of money. Not codes that are words ("TRY", "ALL"). */
export const currency =
  /\p{Sc}|(?<!\p{L})(?:USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|AED|kr|Kč|zł|Ft|lei|Rs|лв|руб|грн)(?!\p{L})|円|元|원/u;

/** Does a short text say what something costs: a number, and of what money? */
export const namesPrice = (text: string): boolean => /\d/.test(text) && currency.test(text);
