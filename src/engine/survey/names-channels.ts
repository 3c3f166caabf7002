import { mentions } from '../words/mentions';

/** As they are called in a line; it has no links to them. */
const networks =
  /(?<![\p{L}@.])(?:twitter|instagram|facebook|whatsapp|telegram|tiktok|youtube|linkedin|threads|mastodon|bluesky|pinterest|weibo|x\/twitter)(?![\p{L}])/giu;
const account = /(?:^|[^\p{L}\p{N}._-])@[\p{L}\p{N}_.]{3,}/u;
/** One alone may be of whoever the line is about. */
const fewest = 2;
/** In words: what is asked is said first. */
const opening = 3;

/** "Follow the paper on Twitter and Instagram @…": does a line ask to be followed where it names accounts, and not where it links them? */
export function namesChannels(line: string): boolean {
  if (!account.test(line)) return false;
  const named = new Set((line.match(networks) ?? []).map((name) => name.toLowerCase()));
  return named.size >= fewest && (mentions(line, 'follow-us') || mentions(line.split(' ', opening).join(' '), 'follow-them'));
}
