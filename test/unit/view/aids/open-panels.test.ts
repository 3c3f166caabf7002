import { describe, expect, it, vi } from 'vitest';
import { OpenPanels } from '../../../../src/view/aids/open-panels';

const make = () =>
  new OpenPanels(
    new Map([
      ['outline', 'side'],
      ['appearance', 'side'],
      ['listen', 'foot'],
    ] as const),
  );

describe('open panels', () => {
  it('are one at a time beside the text', () => {
    const open = make();
    open.show('outline');
    open.show('appearance');
    expect([open.isOpen('outline'), open.isOpen('appearance'), open.at('side')]).toEqual([false, true, 'appearance']);
  });

  it('may have a bar at the foot as well, which Escape closes last', () => {
    const open = make();
    open.show('listen');
    open.show('outline');
    expect([open.at('side'), open.at('foot')]).toEqual(['outline', 'listen']);
    expect([open.escape(), open.at('side'), open.at('foot')]).toEqual([true, undefined, 'listen']);
    expect([open.escape(), open.at('foot'), open.escape()]).toEqual([true, undefined, false]);
  });

  it('close when they are toggled, and stay when shown again', () => {
    const open = make();
    open.toggle('outline');
    open.show('outline');
    expect(open.isOpen('outline')).toBe(true);
    open.toggle('outline');
    expect(open.isOpen('outline')).toBe(false);
  });

  it('are never those there is nothing for', () => {
    const open = make();
    const changed = vi.fn();
    open.watch(changed, new AbortController().signal);
    open.show('keys');
    open.close('appearance');
    expect([open.at('side'), changed.mock.calls.length]).toEqual([undefined, 0]);
  });

  it('tell of each change until the signal', () => {
    const open = make();
    const stop = new AbortController();
    const changed = vi.fn();
    open.watch(changed, stop.signal);
    open.show('outline');
    open.close('outline');
    stop.abort();
    open.show('listen');
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
