import { expect, it } from 'vitest';
import { signNamed, signSaying } from '../../../../src/engine/words/answer-sign';
import signs from '../../../../src/engine/words/answer-signs.json';

it.each([
  ['fa-check', '✓'],
  ['icon-check-circle', '✓'],
  ['checkmark', '✓'],
  ['check-mark', '✓'],
  ['tick.svg', '✓'],
  ['glyphicon-ok', '✓'],
  ['dashicons-yes-alt', '✓'],
  ['fa-times', '✗'],
  ['lucide-x', '✗'],
  ['bi-x-lg', '✗'],
  ['icon-cross-red.png', '✗'],
  ['clear', ''],
  ['clear.gif', ''],
  ['x.gif', ''],
  ['close', ''],
  ['fa-star', ''],
  ['check-in', ''],
  ['cross-link', ''],
  ['translate-x', ''],
  ['', ''],
])('what an icon named %s shows: %s', (name, sign) => expect(signNamed(name)).toBe(sign));

it.each([
  ['Yes', '✓'],
  ['Nicht enthalten', '✗'],
  ['いいえ', '✗'],
  ['Check icon', '✓'],
  ['Limited', ''],
])('what a label means: %s %s', (label, sign) => expect(signSaying(label)).toBe(sign));

it('both answers are known in each language', () => {
  const languages = ['en', 'ja', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'zh', 'ko'];
  for (const words of Object.values(signs)) expect(Object.keys(words)).toEqual(expect.arrayContaining(languages));
});
