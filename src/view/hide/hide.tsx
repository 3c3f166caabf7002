import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { zoomOf } from '../axis';
import { message } from '../../platform/i18n';
import type { Panel, PanelProps } from '../aids/panel';
import css from '../css/hide.css?inline';
import type { Pointed } from './blocks';
import { Choosing } from './choosing';
import { Done } from './done';
import { type Hidden, hideBlock } from './hide-block';
import { keepOnSite } from './keep-on-site';
import { pick, type Picker } from './picker';
import { type Plan, planFor, type Reach } from './plan';
import { offerUndo } from './undo-note';

/** Point at a block, see what a rule for it would hide, hide it, take it back. */
export const hide: Panel = {
  title: () => message('hide_title'),
  place: 'foot',
  key: 'x',
  Content: Hide,
  css,
  prepare: (view) => {
    view.keepOnSite = keepOnSite(view);
  },
};

type Stage = { plan?: undefined; done?: undefined } | { plan: Plan } | { done: Hidden & { reach: Reach } };

function Hide({ view, close }: PanelProps) {
  const [stage, setStage] = useState<Stage>({});
  const [refused, setRefused] = useState('');
  const picker = useRef<Picker>(undefined);
  const last = useRef<Hidden>(undefined);

  // At once, not after the next frame: a sheet that is opened again quickly must not have the last one's pointing.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const chosen = (block: Pointed) => setStage({ plan: planFor(view, block) });
    const pointed = (block: Pointed) => setStage((stage) => ('plan' in stage && stage.plan ? { plan: planFor(view, block) } : {}));
    picker.current = pick({ view, pointed, chosen, signal: stop.signal });
    return () => {
      stop.abort();
      if (last.current) offerUndo(view, last.current.undo);
    };
  }, [view]);

  const go = async (plan: Plan, reach: Reach) => {
    const done = await hideBlock(view, plan, reach);
    if ('refused' in done) return setRefused(message('hide_refused', done.refused));
    last.current = done;
    picker.current?.clear();
    setRefused('');
    setStage({ done: { ...done, reach } });
  };
  const again = () => {
    picker.current?.resume();
    setRefused('');
    setStage({});
  };
  const undo = async (done: Hidden) => {
    last.current = undefined;
    await done.undo();
    view.announce(message('hide_back'));
    again();
  };
  useLayoutEffect(() => {
    if (!('plan' in stage && stage.plan)) return;
    picker.current?.rest();
    clearSheet(view.dialog);
  }, [stage]);

  if ('done' in stage && stage.done) {
    const { done } = stage;
    return <Done reach={done.reach} undo={() => undo(done)} again={again} close={close} />;
  }
  if ('plan' in stage && stage.plan) {
    const { plan } = stage;
    return (
      <Choosing
        {...{ plan, refused, again }}
        widen={() => picker.current?.widen()}
        narrow={() => picker.current?.narrow()}
        hide={(reach) => go(plan, reach)}
      />
    );
  }
  return (
    <div class="hide pointing">
      <p>
        {message('hide_point')} <small class="keys">{message('hide_keys')}</small>
      </p>
      <button type="button" class="plain" onClick={close}>
        {message('hide_done')}
      </button>
    </div>
  );
}

/** What is pointed at must not lie under the sheet. */
function clearSheet(dialog: HTMLElement): void {
  const [frame, sheet] = ['.pointer', '.foot'].map((part) => dialog.querySelector(part)?.getBoundingClientRect());
  const hidden = frame && sheet ? frame.bottom + 16 - sheet.top : 0;
  const zoom = zoomOf(dialog);
  const room = frame ? frame.top - dialog.getBoundingClientRect().top - 72 * zoom : 0;
  if (frame && hidden > 0) dialog.scrollBy({ top: Math.min(hidden, room) / zoom, behavior: 'instant' });
}
