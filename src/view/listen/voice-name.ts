import { uiLocale } from '../../platform/i18n';

/** A voice as the reader knows it: its own name, with the region it speaks like where the name does not say. */
export function voiceName({ name, lang }: SpeechSynthesisVoice): string {
  const short =
    name
      .replace(/^(?:Microsoft|Google|Apple) /, '')
      .replace(/ - .*$/, '')
      .trim() || name;
  const region = /^[a-z]{2,3}[-_](?:[A-Za-z]{4}[-_])?([A-Za-z]{2})\b/.exec(lang)?.[1]?.toUpperCase();
  const place = region && new Intl.DisplayNames([uiLocale()], { type: 'region', fallback: 'none' }).of(region);
  return place && !/\p{Ps}/u.test(short) && !short.includes(place) ? `${short} (${place})` : short;
}
