import { message, uiLocale } from '../../platform/i18n';
import type { Listening, Obstacle } from './listening';

const languageName = (lang: string) => new Intl.DisplayNames([uiLocale()], { type: 'language' }).of(lang) ?? lang;

const words: Record<Obstacle, (lang: string) => string> = {
  none: (lang) => message('listen_noVoice', languageName(lang)),
  remote: (lang) => message('listen_onlyNetwork', languageName(lang)),
  unsupported: () => message('listen_unsupported'),
  blocked: () => message('listen_blocked'),
  network: () => message('listen_networkFailed'),
  silent: () => message('listen_silent'),
  voice: () => message('listen_voiceFailed'),
};

interface Props {
  listening: Listening;
  /** The reader wants to know of the voices on a server, though there are others. */
  asked: boolean;
  allowed: () => void;
}

/** What stands in the way, in words; and the voices on a server, with what they cost. */
export function ListenNotice({ listening, asked, allowed }: Props) {
  const { obstacle, lang, hasHeldBack } = listening;
  const offers = hasHeldBack && (asked || obstacle === 'remote');
  return (
    <div class="listenNotice" role="status">
      {obstacle && <p>{words[obstacle](lang)}</p>}
      {offers && !obstacle && <p>{message('listen_otherVoices')}</p>}
      {offers && <p>{message('setting_remoteVoicesHint')}</p>}
      {offers && (
        <button type="button" class="listenAllow" onClick={allowed}>
          {message('listen_useNetwork')}
        </button>
      )}
    </div>
  );
}
