import { describe, expect, it } from 'vitest';
import { beginsCounted, numbered, numberSaid } from '../../../../src/engine/words/numbered';

describe('what is counted', () => {
  it.each([
    ['Figure 3. Moss on a wall', 3],
    ['Fig. 12', 12],
    ['Abbildung 2: Moos', 2],
    ['図1 苔', 1],
    ['Таблица 4', 4],
  ])('is known by its name: %s', (text, number) => {
    expect(numbered(text, 'figure')?.number).toBe(number);
  });

  it('goes on with the rest', () => {
    expect(numbered('Step 2', 'step')).toEqual({ number: 2, rest: '' });
    expect(numbered('手順3 切る', 'step')?.rest).toBe(' 切る');
  });

  it.each(['Figures of 2024', 'A table 3 m long', 'Stepped 2 times', 'Table 2024'])('is none: %s', (text) => {
    expect(numbered(text, 'figure') ?? numbered(text, 'step')).toBeUndefined();
  });
});

it.each([
  ['1', 1],
  ['02.', 2],
  ['3)', 3],
  ['Step 4', 4],
  ['手順5', 5],
  ['Step 4: Saw', undefined],
  ['24 hours', undefined],
  ['', undefined],
])('the number that is all a text says: %s', (text, number) => expect(numberSaid(text)).toBe(number));

it('a text begins with the name of what is counted, with a number or without', () => {
  for (const text of ['Abbildung: Moos', 'Figure 3. Moss', 'Abb. 2: Moos', '図：苔']) expect(beginsCounted(text, 'figure')).toBe(true);
  for (const text of ['Figure skating: a guide', 'Figures: all of them', 'Table 3 m long', 'Moss on 26. May'])
    expect(beginsCounted(text, 'figure')).toBe(false);
});
