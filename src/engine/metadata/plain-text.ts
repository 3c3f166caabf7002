import { collapse } from '../dom/text';
import type { Candidate } from './candidate';

const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    trade: '™',
    reg: '®',
    copy: '©',
    eacute: 'é',
    egrave: 'è',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    szlig: 'ß',
    ccedil: 'ç',
    ntilde: 'ñ',
  }),
);
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** Character references in texts that were encoded once too often, as feeds and plugins do. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name) return named.get(name.toLowerCase()) ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
        return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
      })
    : text;

/** Control characters, and marks that turn the direction of what follows. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const tag = /<(\/?)([a-z][a-z\d-]*)(?:\s[^<>]{0,500}|\/)?>/gi;
/** Tags that need no other half. */
const alone = new Set('br wbr hr img p li'.split(' '));

/** Without its markup: tags that come in pairs, or that say more than a name. Others are told of: "Optional<T>", "How to style <details>". */
function withoutMarkup(text: string): string {
  if (!text.includes('<')) return text;
  const tags = [...text.matchAll(tag)];
  const halves = (end: string): Set<string> =>
    new Set(tags.filter(([, sign]) => sign === end).map(([, , name = '']) => name.toLowerCase()));
  const [opened, closed] = [halves(''), halves('/')];
  return text.replace(tag, (whole: string, _sign: string, written: string) => {
    const name = written.toLowerCase();
    return alone.has(name) || /[\s/]/.test(whole.slice(2)) || (opened.has(name) && closed.has(name)) ? ' ' : whole;
  });
}

/** A page's words as plain text on one line: no markup, no character references, not endless. */
export function plainText(text: string | null | undefined, most = 500): string {
  if (!text) return '';
  // Twice: references may hide tags, and what they hide may be encoded again.
  const decoded = decodeReferences(decodeReferences(text.slice(0, most * 8)));
  const plain = collapse(withoutMarkup(decoded).replace(invisible, ''));
  return plain.length > most ? `${plain.slice(0, most - 1).trimEnd()}…` : plain;
}

/** Candidates as plain text of at most so many characters, without those that are empty then. */
export const plainAll = (candidates: readonly Candidate[], most: number): Candidate[] =>
  candidates.map(({ source, value }) => ({ source, value: plainText(value, most) })).filter(({ value }) => value !== '');
