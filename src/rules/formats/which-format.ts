import { looksLikeSiteConfig } from './site-config/site-config';

/** Why a file is no list of rules. Each has words for the reader: `notAList_<why>`. */
export type NotAListReason = 'empty' | 'binary' | 'page' | 'backup' | 'nothing' | 'unknown';

/** A file that holds no rules of any kind Galley reads. */
export class NotAList extends Error {
  constructor(readonly why: NotAListReason) {
    super(`not a list: ${why}`);
  }
}

/** What sort of rules a file holds: Galley's own, one site config, many of them (a JSON object a line), or filters. */
export type ListFormat = 'own' | 'site-config' | 'site-configs' | 'filters';

/** Tells by its first characters what a file holds. @throws NotAList */
export function whichFormat(text: string): ListFormat {
  const start = text
    .slice(0, 20_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!start) throw new NotAList('empty');
  if (/[\u0000-\u0008\u000e-\u001a\ufffd]/.test(start)) throw new NotAList('binary');
  if (/^<(?:!doctype|html|\?xml|svg|head|body|rss)/i.test(start)) throw new NotAList('page');
  if (/^\{\s*"host"\s*:/.test(start)) return 'site-configs';
  if (/^\{\s*"galley"\s*:\s*"rules"/.test(start)) return 'own';
  if (/^\{\s*"galley"\s*:\s*"backup"/.test(start)) throw new NotAList('backup');
  if (/^[{[]\s*["{[]/.test(start)) throw new NotAList('unknown');
  if (looksLikeSiteConfig(start)) return 'site-config';
  if (/^!|^\[\w[^\]]*\]|#[@?$]*#|^\|\||^@@/m.test(start)) return 'filters';
  throw new NotAList('unknown');
}
