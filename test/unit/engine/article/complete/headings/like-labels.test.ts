// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const step = (label: string, at: number) =>
  `<div><header>${label}<h3 data-keep>Do part ${at}</h3></header><p data-keep>It takes a while.</p></div>`;
const shown = (...labels: string[]) => text(build(`<main>${labels.map(step).join('')}</main>`, '', {}, 'service'));
const kept = (words: string) => `<div class="step" data-keep>${words}</div>`;

describe('a label over a heading', () => {
  it('is not missing where most of its build are kept', () =>
    expect(shown(kept('STEP #1'), kept('STEP #2'), '<div class="step">STEP #3</div>')).toContain('STEP #3'));

  it('is not missing over a heading that was not chosen, with kept text below', () => {
    const last = '<div><header><div class="step">STEP #3</div><h3>Do part 3</h3></header><p data-keep>It takes a while.</p></div>';
    expect(text(build(`<main>${step(kept('STEP #1'), 1)}${step(kept('STEP #2'), 2)}${last}</main>`, '', {}, 'service'))).toContain(
      'STEP #3',
    );
  });

  it.each([
    ['most are left out', [kept('STEP #1'), '<div class="step">STEP #2</div>', '<div class="step">STEP #3</div>']],
    ['it is of another build', [kept('STEP #1'), kept('STEP #2'), '<div class="ad">STEP #3</div>']],
    ['it leads away', [kept('STEP #1'), kept('STEP #2'), '<div class="step"><a href="/s">STEP #3</a></div>']],
    ['a detector has marked it', [kept('STEP #1'), kept('STEP #2'), '<div class="step" data-mark>STEP #3</div>']],
  ])('goes where %s', (_, labels) => expect(shown(...labels)).not.toContain('STEP #3'));
});
