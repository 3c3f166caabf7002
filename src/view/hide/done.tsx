import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../platform/i18n';
import type { Reach } from './plan';

interface Props {
  reach: Reach;
  undo: () => void;
  again: () => void;
  close: () => void;
}

const words = { now: 'hide_hiddenNow', site: 'hide_hiddenOnSite', anywhere: 'hide_hiddenAnywhere' } as const;

/** It is hidden; the way back has the focus. */
export function Done({ reach, undo, again, close }: Props) {
  const way = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => way.current?.focus({ preventScroll: true }), []);
  return (
    <div class="hide hidden">
      <p role="status">{message(words[reach])}</p>
      <p class="buttons">
        <button ref={way} type="button" class="go" onClick={undo}>
          {message('hide_undo')}
        </button>
        <button type="button" class="plain" onClick={again}>
          {message('hide_more')}
        </button>
        <button type="button" class="plain" onClick={close}>
          {message('hide_done')}
        </button>
      </p>
    </div>
  );
}
