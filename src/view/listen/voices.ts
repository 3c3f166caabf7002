import type { Script } from '../article/script-of';

/** Languages of scripts that tell them, where a page's own word for its language does not fit the script. */
const byScript: Partial<Record<Script, readonly [fits: RegExp, language: string]>> = {
  ja: [/^ja\b/, 'ja'],
  zh: [/^(?:zh|yue|wuu|ja)\b/, 'zh'],
  ko: [/^ko\b/, 'ko'],
  arabic: [/^(?:ar|fa|ur|ps|ckb|sd|ug|arz)\b/, 'ar'],
  hebrew: [/^(?:he|iw|yi)\b/, 'he'],
};
const ofOtherScripts = /^(?:ja|zh|yue|ko|ar|fa|ur|he|iw)\b/;

/** The language to read a text in: as declared, unless what is written is plainly another. BCP 47. */
export function languageToSpeak(declared: string | undefined, script: Script, fallback: string): string {
  const own = byScript[script];
  if (own) return declared && own[0].test(declared.toLowerCase()) ? declared : own[1];
  if (!declared || (script === 'alphabetic' && ofOtherScripts.test(declared.toLowerCase()))) return fallback;
  return declared;
}

const localeOf = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag.replace(/_/g, '-'));
  } catch {
    // Some engines name languages in words of their own; such a voice fits no language.
    return undefined;
  }
};

/** Bokmål is written under three names, and speech engines follow no one of them. */
const sameAs: Record<string, string> = { nb: 'no', nn: 'no', cmn: 'zh', fil: 'tl' };
/** Some systems list thousands of voices in few languages. */
const known = new Map<string, string | undefined>();
function languageOf(tag: string): string | undefined {
  if (!known.has(tag)) {
    const language = localeOf(tag)?.language;
    known.set(tag, language && (sameAs[language] ?? language));
  }
  return known.get(tag);
}

/** Under which name a language's voice is kept: one for all its regions, but one for each way of writing Chinese. */
export function voiceKey(lang: string): string {
  const language = languageOf(lang) ?? lang.toLowerCase();
  return language === 'zh' ? `zh-${localeOf(lang)?.maximize().script?.toLowerCase() ?? 'hans'}` : language;
}

/**
 * Does a voice speak without the network? Firefox says so of no voice of Linux but one named "default", though all of Speech
 * Dispatcher's are on this machine (SpeechDispatcherService.cpp gives the name's comparison as `aLocalService`).
 */
export const isLocal = ({ localService, voiceURI }: SpeechSynthesisVoice): boolean =>
  localService || voiceURI.startsWith('urn:moz-tts:speechd:');

/** The voices for a language, best first: of its region, on this machine, the browser's own choice. */
export function voicesFor(all: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice[] {
  const wanted = localeOf(lang)?.maximize();
  const language = languageOf(lang);
  const rank = (voice: SpeechSynthesisVoice) =>
    (localeOf(voice.lang)?.maximize().region === wanted?.region ? 4 : 0) + (isLocal(voice) ? 2 : 0) + (voice.default ? 1 : 0);
  const fitting = all.filter((voice) => language !== undefined && languageOf(voice.lang) === language);
  return withoutVariants(fitting).sort((a, b) => rank(b) - rank(a));
}

/** eSpeak lists each voice a hundred times over, as "English", "English+Adam", "English+Annie" … */
function withoutVariants(voices: SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  const names = new Set(voices.map(({ name }) => name));
  return voices.filter(({ name }) => {
    const plain = name.replace(/\+\S+/, '');
    return plain === name || !names.has(plain);
  });
}

/** Some browsers know their voices only a moment after they are first asked. */
const patience = 2000;

/** All voices the browser has, as soon as it has any; none when it has none. */
export async function allVoices(synthesis: SpeechSynthesis, signal: AbortSignal): Promise<SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices();
  if (now.length > 0 || signal.aborted) return now;
  const waiting = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  await new Promise<void>((done) => {
    synthesis.addEventListener('voiceschanged', () => done(), { once: true, signal: waiting });
    waiting.addEventListener('abort', () => done(), { once: true });
  });
  return synthesis.getVoices();
}
