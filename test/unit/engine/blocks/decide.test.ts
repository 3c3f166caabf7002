import { expect, it } from 'vitest';
import { decide } from '../../../../src/engine/blocks/decide';

it('the threshold is set by the chances as the model gave them, not as a row has lifted them', () => {
  const texts = Array.from({ length: 12 }, (_, i) => `A line about the harbour, number ${i}`);
  const words = texts.map(() => 7);
  const given = Float32Array.from(texts, (_, i) => (i === 0 ? 0.9 : 0.3));
  const lifted = Float32Array.from(texts, (_, i) => (i === 0 ? 0.9 : i === 11 ? 0.3 : 0.34));
  const kept = (chances?: Float32Array) => decide({ texts, words, scores: lifted, chances, kinds: new Float32Array(7) }).keep;
  expect(kept()[11]).toBe(false);
  expect(kept(given)).toEqual(texts.map(() => true));
});
