import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConfigLine, printConfigLines, readConfigLine } from '../../../../src/rules/formats/site-config/config-lines';
import { printSiteConfig, readSiteConfig } from '../../../../src/rules/formats/site-config/site-config';
import { whichFormat } from '../../../../src/rules/formats/which-format';
import { configs } from './arbitrary/configs';

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim());

describe('site configs a line each', () => {
  it('are the same after printing', () => {
    fc.assert(
      fc.property(fc.array(configs, { maxLength: 5 }), (all) => {
        const text = printConfigLines(all.map((config) => ({ host: config.host, text: printSiteConfig(config) })));
        const read = linesOf(text).map((line) => readConfigLine(line) as ConfigLine);
        expect(read.map((one) => readSiteConfig(one.host, one.text))).toEqual(all);
        expect(printConfigLines(read)).toBe(text);
      }),
    );
  });

  it('are known for what they are', () =>
    expect(whichFormat(printConfigLines([{ host: 'a.example', text: 'body: //p' }]))).toBe('site-configs'));

  it('are the same whatever their text is', () => {
    const anything = fc.record({ host: fc.string({ unit: 'binary' }), text: fc.string({ unit: 'binary' }) });
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 5 }), (all) => {
        const text = printConfigLines(all);
        expect(linesOf(text).map(readConfigLine)).toEqual(all);
      }),
    );
  });

  it.each(['', 'null', '7', '[]', '{"host":"a"}', '{"host":"a","text":7}', '{"host":'])('%j is none', (line) =>
    expect(readConfigLine(line)).toBeUndefined(),
  );
});
