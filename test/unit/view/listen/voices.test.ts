import { describe, expect, it } from 'vitest';
import { isLocal, languageToSpeak, voiceKey, voicesFor } from '../../../../src/view/listen/voices';

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  ...{ lang, name: lang, voiceURI: lang, localService: true, default: false },
  ...more,
});
const langs = (voices: SpeechSynthesisVoice[]) => voices.map(({ voiceURI }) => voiceURI);

describe('voices for a language', () => {
  const all = [
    voice('de-DE'),
    voice('en-US', { default: true }),
    voice('en_GB'),
    voice('en-GB', { voiceURI: 'far', localService: false }),
    voice('ja-JP'),
  ];

  it('are those of its region first, and of these the ones on this machine', () => {
    expect(langs(voicesFor(all, 'en-GB'))).toEqual(['en_GB', 'far', 'en-US']);
    expect(langs(voicesFor(all, 'en'))).toEqual(['en-US', 'en_GB', 'far']);
  });

  it('are of this machine where Speech Dispatcher has them, whatever Firefox says', () => {
    const uri = 'urn:moz-tts:speechd:English+Adam espeak-ng?en';
    expect(isLocal(voice('en', { localService: false, voiceURI: uri }))).toBe(true);
    expect(isLocal(voice('en', { localService: false, voiceURI: 'Google UK English Female' }))).toBe(false);
  });

  it('are none where there are none', () => {
    expect(voicesFor(all, 'ko')).toEqual([]);
    expect(voicesFor([voice('english-wisper 3')], 'en')).toEqual([]);
  });

  it('are found under every name of the language', () => {
    expect(langs(voicesFor([voice('nb-NO')], 'no'))).toEqual(['nb-NO']);
    expect(langs(voicesFor([voice('cmn-CN')], 'zh-CN'))).toEqual(['cmn-CN']);
    expect(langs(voicesFor([voice('iw-IL')], 'he'))).toEqual(['iw-IL']);
  });

  it('are named once, where a system lists each of them a hundred times over', () => {
    const names = ['English espeak-ng', 'English+Adam espeak-ng', 'English+Annie espeak-ng', 'Vocals+'];
    expect(
      voicesFor(
        names.map((name) => voice('en', { name })),
        'en',
      ).map(({ name }) => name),
    ).toEqual(['English espeak-ng', 'Vocals+']);
  });

  it('are kept for all regions, but for each way of writing Chinese', () => {
    expect(voiceKey('en-GB')).toBe(voiceKey('en-US'));
    expect(voiceKey('zh-TW')).not.toBe(voiceKey('zh-CN'));
    expect(voiceKey('zh-HK')).toBe(voiceKey('zh-Hant'));
  });
});

describe('the language to speak', () => {
  it('is the declared one, unless the writing is plainly another', () => {
    expect(languageToSpeak('en-GB', 'alphabetic', 'de')).toBe('en-GB');
    expect(languageToSpeak('en', 'ja', 'de')).toBe('ja');
    expect(languageToSpeak('fa', 'arabic', 'de')).toBe('fa');
    expect(languageToSpeak('zh-TW', 'zh', 'de')).toBe('zh-TW');
    expect(languageToSpeak('ja', 'alphabetic', 'de')).toBe('de');
    expect(languageToSpeak(undefined, 'alphabetic', 'de')).toBe('de');
    expect(languageToSpeak(undefined, 'hebrew', 'de')).toBe('he');
  });
});
