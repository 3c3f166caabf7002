import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { message, uiLocale } from '../../platform/i18n';
import type { PanelProps } from '../aids/panel';
import type { OpenView } from '../open-view';
import { Listening } from './listening';
import { ListenButton } from './listen-button';
import { ListenNotice } from './listen-notice';
import { VoiceChoice } from './voice-choice';

const rateText = (rate: number) =>
  `${new Intl.NumberFormat(uiLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(rate)}×`;
const step = 0.1;

/** The bar at the foot of the view while it is read aloud. Reading begins when it opens and ends when it closes. */
export function ListenBar({ view, close }: PanelProps) {
  const listening = useListening(view);
  const [asked, setAsked] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const play = useRef<HTMLButtonElement>(null);
  const canSpeak = listening?.voices?.length !== 0;
  useLayoutEffect(() => {
    const { activeElement } = view.root;
    if (activeElement && !activeElement.contains(bar.current) && !bar.current?.contains(activeElement)) return;
    const first = play.current ?? bar.current?.querySelector('button');
    first?.focus({ preventScroll: true });
  }, [listening !== undefined, canSpeak]);
  if (!listening) return null;
  const { playing, rate } = listening;
  const allow = () => {
    listening.allowRemote();
    setAsked(false);
    play.current?.focus({ preventScroll: true });
  };
  return (
    <div class="listening" data-mute={!canSpeak} ref={bar}>
      <ListenNotice listening={listening} asked={asked} allowed={allow} />
      <div class="listenControls">
        {canSpeak && (
          <>
            <ListenButton icon="back" label={message('listen_back')} act={() => listening.step(-1)} />
            <ListenButton
              icon={playing ? 'pause' : 'play'}
              label={message(playing ? 'listen_pause' : 'listen_play')}
              act={() => listening.toggle()}
              main={play}
              off={!listening.voice}
            />
            <ListenButton icon="on" label={message('listen_on')} act={() => listening.step(1)} />
            <div class="listenRate" role="group" aria-label={message('setting_speechRate')}>
              <ListenButton icon="less" label={message('listen_slower')} act={() => listening.setRate(rate - step)} off={rate <= 0.5} />
              <output>{rateText(rate)}</output>
              <ListenButton icon="plus" label={message('listen_faster')} act={() => listening.setRate(rate + step)} off={rate >= 3} />
            </div>
            <VoiceChoice listening={listening} askForOthers={() => setAsked(true)} />
          </>
        )}
        <ListenButton icon="close" label={message('listen_close')} act={close} />
      </div>
    </div>
  );
}

/** The reading itself: begins with the bar, draws it anew whenever something changed, ends with it or with the view. */
function useListening(view: OpenView): Listening | undefined {
  // biome-ignore lint/suspicious/noConfusingVoidType: a reducer's caller need not say anything.
  const [, redraw] = useReducer((count: number, _: void) => count + 1, 0);
  const [listening, setListening] = useState<Listening>();
  useEffect(() => {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, view.signal]);
    const begun = new Listening(view, signal, () => redraw());
    const pauses = (focused: Element | null, key: string) => {
      if (signal.aborted || key !== ' ' || focused?.matches('button, select, input, summary, a[href]')) return false;
      begun.toggle();
      return true;
    };
    view.keys.onFocused.unshift(pauses);
    signal.addEventListener('abort', () => view.keys.onFocused.splice(view.keys.onFocused.indexOf(pauses), 1));
    setListening(begun);
    return () => stop.abort();
  }, [view]);
  return listening;
}
