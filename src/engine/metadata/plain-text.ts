import { collapse } from '../dom/text';

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

/** A page's words as plain text on one line: no markup, no character references, not endless. */
export function plainText(text: string | null | undefined, most = 500): string {
  if (!text) return '';
  // Twice: references may hide tags, and what they hide may be encoded again.
  const decoded = decodeReferences(decodeReferences(text.slice(0, most * 8)));
  const plain = collapse(decoded.replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ').replace(invisible, ''));
  return plain.length > most ? `${plain.slice(0, most - 1).trimEnd()}…` : plain;
}
