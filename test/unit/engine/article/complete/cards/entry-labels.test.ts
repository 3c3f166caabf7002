// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const entry = (label: string, name: string) => `<div>${label}<h3 data-keep>${name}</h3><p data-keep>It did not kink.</p></div>`;
const shown = (...labels: string[]) => text(build(`<main>${labels.map((label, at) => entry(label, `Hose ${at}`)).join('')}</main>`));
const best = (words: string) => `<div class="pick">${words}</div>`;

describe('labels over the names of what is compared', () => {
  it('stay where there are several', () => {
    expect(shown(best('Best overall'), best('Best budget'))).toMatch(/^Best overallHose 0.*Best budgetHose 1/);
  });

  it.each([
    ['one stands alone', [best('Best overall'), '']],
    ['they lead elsewhere', [best('<a href="/a">Garden</a>'), best('<a href="/a">Garden</a>')]],
    ['they are days', [best('3 May 2024'), best('4 May 2024')]],
    [
      'they are long',
      [best('The best of all that we have tried in nine years of gardening'), best('The next best of all that we have tried')],
    ],
    ['a detector has marked them', ['<div class="pick" data-mark>Sponsored</div>', '<div class="pick" data-mark>Sponsored</div>']],
  ])('go where %s', (_, labels) => {
    expect(shown(...labels)).toBe('Hose 0It did not kink.Hose 1It did not kink.');
  });
});
