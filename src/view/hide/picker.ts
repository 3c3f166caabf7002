import { make } from '../dom/make';
import type { OpenView } from '../open-view';
import { type Leaf, leavesOf, narrower, type Pointed, pointAt, wider } from './blocks';
import { frameAround } from './frame-around';

interface Wishes {
  view: OpenView;
  /** Something else is outlined, while nothing is chosen or after. */
  pointed: (pointed: Pointed) => void;
  chosen: (pointed: Pointed) => void;
  signal: AbortSignal;
}

export interface Picker {
  widen(): void;
  narrow(): void;
  /** What is outlined stays so until `resume`. */
  rest(): void;
  /** Nothing is outlined any more; a click still chooses. */
  clear(): void;
  resume(): void;
}

const stopMark = 'data-stop';

/**
 * Lets the reader point at blocks of the text: by mouse, by touch, by Tab and the arrow keys. Up and down go from block to
 * block, towards the start and the end take more or less; Enter or a click chooses. Until `signal` ends.
 */
export function pick({ view, pointed, chosen, signal }: Wishes): Picker {
  const { article, main, body, dialog, keys, root } = view;
  const frame = make('div', { class: 'pointer', 'aria-hidden': 'true', hidden: '' });
  let leaves: Leaf[] = [];
  let current: Pointed | undefined;
  /** Where the pointing began, so that narrowing finds the way back. */
  let first: Pointed | undefined;
  let resting = false;

  const read = () => {
    for (const { shown } of leaves) if (shown.hasAttribute(stopMark)) drop(shown);
    leaves = leavesOf(article, body);
    for (const { shown } of leaves) if (!shown.hasAttribute('tabindex')) stop(shown);
  };
  const outline = (to: Pointed | undefined) => {
    if (!to) return;
    current = to;
    frameAround(frame, dialog, to);
    pointed(to);
  };
  const begin = (to: Pointed | undefined) => {
    if (resting || !to || (first && to.leaves[0] === first.leaves[0])) return;
    first = to;
    outline(to);
  };
  const at = ({ target }: Event): Pointed | undefined =>
    target instanceof Node && body.contains(target) ? pointAt(leaves, target) : undefined;
  const turn = (to: typeof wider | typeof narrower) => {
    if (current && first) outline(to(leaves, current, first));
  };
  const go = (step: 1 | -1) => {
    const edge = step === 1 ? current?.leaves.at(-1) : current?.leaves[0];
    const next = leaves[edge ? leaves.indexOf(edge) + step : firstInSight(leaves)];
    if (!next) return;
    begin(pointAt(leaves, next.shown));
    next.shown.focus();
  };
  const choose = () => {
    if (current) chosen(current);
  };

  const rightToLeft = getComputedStyle(main).direction === 'rtl';
  const actions: Record<string, () => void> = {
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    [rightToLeft ? 'ArrowRight' : 'ArrowLeft']: () => turn(wider),
    [rightToLeft ? 'ArrowLeft' : 'ArrowRight']: () => turn(narrower),
    Enter: choose,
  };
  const onKey = (focused: Element | null, key: string): boolean => {
    const inText = !focused || focused === main || focused === dialog || body.contains(focused) || focused.matches('.foot');
    const action = actions[key];
    if (!inText || resting || !action) return false;
    action();
    return true;
  };

  read();
  dialog.append(frame);
  main.toggleAttribute('data-picking', true);
  keys.onFocused.unshift(onKey);
  main.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && begin(at(event)), { signal, passive: true });
  main.addEventListener('focusin', (event) => begin(at(event)), { signal });
  const onClick = (event: Event) => {
    const to = at(event);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    resting = false;
    if (!current?.leaves.some((leaf) => to.leaves.includes(leaf))) begin(to);
    choose();
  };
  main.addEventListener('click', onClick, { signal, capture: true });
  window.addEventListener('resize', () => current && frameAround(frame, dialog, current), { signal });
  signal.addEventListener('abort', () => {
    keys.onFocused.splice(keys.onFocused.indexOf(onKey), 1);
    frame.remove();
    main.removeAttribute('data-picking');
    for (const { shown } of leaves) if (shown.hasAttribute(stopMark)) drop(shown);
    if (body.contains(root.activeElement)) main.focus({ preventScroll: true });
  });
  const clear = () => {
    current = undefined;
    first = undefined;
    frame.hidden = true;
    read();
  };
  return {
    clear: () => signal.aborted || clear(),
    widen: () => turn(wider),
    narrow: () => turn(narrower),
    rest: () => (resting = true),
    resume() {
      if (signal.aborted) return;
      resting = false;
      clear();
    },
  };
}

/** Tab and a screen reader come to the block while the reader points. */
function stop(block: HTMLElement): void {
  block.tabIndex = 0;
  block.setAttribute(stopMark, '');
}

function drop(block: HTMLElement): void {
  block.removeAttribute('tabindex');
  block.removeAttribute(stopMark);
}

const firstInSight = (leaves: readonly Leaf[]): number =>
  Math.max(
    0,
    leaves.findIndex(({ shown }) => shown.getBoundingClientRect().bottom > 80),
  );
