// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const around = (lines: string) => text(build(`<main><p data-keep>On the quay</p>${lines}</main>`));

it('lines whose marks are typed stay together', () => {
  expect(around('<div>• Watch from afar.</div><div>• Keep dogs in.</div><div data-keep>• Leave pups alone.</div>')).toContain(
    '• Watch from afar.• Keep dogs in.• Leave',
  );
});

it.each([
  ['of which none was chosen', '<div>• Watch from afar.</div><div>• Keep dogs in.</div>'],
  ['that are mostly links', '<div>• <a href="/w">Watch from afar</a></div><div data-keep>• Leave pups alone.</div>'],
  ['without a mark', '<div>Watch from afar.</div><div data-keep>• Leave pups alone.</div>'],
])('lines go %s', (_, lines) => expect(around(lines)).not.toContain('afar'));
