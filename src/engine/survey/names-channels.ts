import { lettersOf } from '../words/letters';
import { mentions } from '../words/mentions';

/** As they are called in a line; it has no links to them. */
const networks =
  /(?<![\p{L}@.])(?:twitter|instagram|facebook|whatsapp|telegram|tiktok|youtube|linkedin|threads|mastodon|bluesky|pinterest|weibo|x\/twitter)(?![\p{L}])/giu;
const account = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}_.]{3,}/gu;
/** One alone may be of whoever the line is about. */
const fewest = 2;
/** In words: what is asked is said first. */
const opening = 3;

/**
 * "Follow the paper on Twitter and Instagram @…": does a line ask to be followed where it names accounts, and not where it links them? Where
 * it does not say "us", one is called as the site is: a text on a baker ends with how to find her.
 */
export function namesChannels(line: string, site: string): boolean {
  const accounts = (line.match(account) ?? []).map(lettersOf);
  if (accounts.length === 0) return false;
  const named = new Set((line.match(networks) ?? []).map((name) => name.toLowerCase()));
  if (named.size < fewest) return false;
  const isSite = site !== '' && accounts.some((one) => one.includes(site));
  return mentions(line, 'follow-us') || (isSite && mentions(line.split(' ', opening).join(' '), 'follow-them'));
}
