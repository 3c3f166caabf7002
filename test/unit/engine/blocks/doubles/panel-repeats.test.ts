// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withPanelRepeats } from '../../../../../src/engine/blocks/doubles/panel-repeats';
import { allChosen } from '../all-chosen';

/** The doubles of a page on which all is chosen that are left out in the end. */
function leftOut(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withPanelRepeats(decision, blocks);
  return texts.filter((_, i) => !keep[i]);
}

const step = 'Set the variables of the shell as follows, one a line';
const panel = (...lines: string[]) => `<div role="tabpanel">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;

describe('what two panels of tabs say alike', () => {
  it('stays in both', () => {
    expect(leftOut(`<div>${panel('Python', step, 'gate.py')}${panel('Go', step, 'gate.go')}</div>`)).toEqual([]);
  });

  it.each([
    ['one is a copy of the other', `<div>${panel(step)}${panel(step)}</div>`],
    ['they are of other tabs', `<div>${panel('Python', step)}</div><div>${panel('Go', step)}</div>`],
    ['there are none', `<div><p>Python</p><p>${step}</p><p>Go</p><p>${step}</p></div>`],
  ])('goes where %s', (_, html) => {
    expect(leftOut(html)).toEqual([step]);
  });
});
