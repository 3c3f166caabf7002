import { message } from '../../platform/i18n';
import type { Listening } from './listening';
import { voiceName } from './voice-name';
import { isLocal } from './voices';

const others = '';

interface Props {
  listening: Listening;
  /** The reader asks for the voices that are only offered once their cost was stated. */
  askForOthers: () => void;
}

/** The voices for the article's language. Those on a server say so. */
export function VoiceChoice({ listening, askForOthers }: Props) {
  const { voice, voices = [], hasHeldBack } = listening;
  if (voices.length === 0) return null;
  const choose = (select: HTMLSelectElement) => {
    if (select.value !== others) return listening.setVoice(select.value);
    select.value = voice?.voiceURI ?? others;
    askForOthers();
  };
  return (
    <select
      class="listenVoice"
      aria-label={message('listen_voice')}
      title={message('listen_voice')}
      value={voice?.voiceURI}
      onChange={({ currentTarget }) => choose(currentTarget)}
    >
      {voices.map((each) => (
        <option key={each.voiceURI} value={each.voiceURI}>
          {isLocal(each) ? voiceName(each) : message('listen_networkVoice', voiceName(each))}
        </option>
      ))}
      {hasHeldBack && <option value={others}>{message('listen_otherVoices')}</option>}
    </select>
  );
}
