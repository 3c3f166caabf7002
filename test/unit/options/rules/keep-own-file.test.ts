import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOwnFile } from '../../../../src/options/rules/keep-own-file';
import { printRuleFile } from '../../../../src/rules/formats/rule-file';
import { devices, removing } from '../../platform/reader-rules/device';

const fake = vi.hoisted(() => ({}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

let reader: ReturnType<typeof devices>;
beforeEach(() => {
  reader = devices(fake);
});

describe('a file of rules', () => {
  it('is taken', async () => {
    const text = printRuleFile([{ id: '1', enabled: true, rule: removing('a.example', '.x') }]);
    expect(await keepOwnFile(new File([text], 'mine.json'))).toBe('1 rule taken from mine.json.');
    expect(Object.keys(reader.a)).toEqual(['rules:a.example']);
  });

  it('that is too large is not even read', async () => {
    const file = new File([new Uint8Array(10_000_001)], 'huge.json');
    const read = vi.spyOn(file, 'text');
    expect(await keepOwnFile(file)).toMatch(/^huge\.json is too large: .* 10 MB\. Nothing was changed\.$/);
    expect(read).not.toHaveBeenCalled();
  });
});
