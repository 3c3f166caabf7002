// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import labels from '../../../../../../src/engine/words/hint-labels.json';
import { build, text } from '../../build';

const tip =
  '<div class="featured"><p><strong>Pro tip:</strong> Tie the boat up <a href="/knots">with two knots</a>, one of which you know.</p></div>';
const among = (html: string) => text(build(`<main><p data-keep>A</p>${html}<p data-keep>B</p></main>`));

it('hints in passing stay between what was chosen', () => {
  expect(among(tip)).toBe('APro tip: Tie the boat up with two knots, one of which you know.B');
  expect(among(tip.replace('Pro tip:', 'Wichtig:'))).toContain('Tie the boat');
});

it('but not after it, as a link, as a name, or without a label', () => {
  expect(text(build(`<main><p data-keep>A</p><p data-keep>B</p>${tip}</main>`))).toBe('AB');
  expect(among('<p><b>Tip:</b> <a href="/k">How to tie a boat up with two knots, one of which you know</a></p>')).toBe('AB');
  expect(among('<p><b>Note:</b> Harbour</p>')).toBe('AB');
  expect(among(tip.replace('Pro tip:', 'By the quay'))).toBe('AB');
});

it('hints are known in each language', () => {
  expect(Object.keys(labels)).toEqual(expect.arrayContaining(['en', 'ja', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'zh', 'ko']));
  expect(among(tip.replace('Pro tip:', '참고:'))).toContain('Tie the boat');
});
