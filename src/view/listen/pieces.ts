/** Chrome falls silent for good when one utterance takes longer than 15 seconds. */
const seconds = 12;
/** Characters a second at normal speed, slowly counted. */
const pace = 13;
const paceUnspaced = 5;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;
const pauses = /[,;:،؛、，；：。…—–](?!\p{N})/gu;

/** Where a sentence must be cut, counted from its start, so that what is said from `from` on is short enough. */
export function pieceEnd(text: string, from: number, rate: number): number {
  const rest = text.slice(from);
  const share = (rest.match(unspaced)?.length ?? 0) / Math.max(1, rest.length);
  const most = Math.round(seconds * rate * (share > 0.3 ? paceUnspaced : pace));
  if (rest.length <= most) return text.length;
  const within = rest.slice(0, most);
  const pause = [...within.matchAll(pauses)].at(-1)?.index ?? -1;
  if (pause > most / 4) return from + pause + 1;
  const space = within.lastIndexOf(' ');
  return from + (space > 0 ? space : most);
}
