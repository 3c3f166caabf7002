import { expect, it } from 'vitest';
import { currency } from '../../../../src/engine/words/currency';

it.each(['$5', '12 €', '100 руб', '100руб.', 'лв1097,87', 'USD55', 'Rs 900', '3,500円', '₴40', '49 zł', 'from 30 kr'])(
  '%s is money',
  (said) => {
    expect(currency.test(said)).toBe(true);
  },
);

it.each(['12', 'Ftse 100', 'krone 5', 'TRY 2 DAYS', 'złoty 3', 'рубец 4'])('%s is none', (said) => {
  expect(currency.test(said)).toBe(false);
});
