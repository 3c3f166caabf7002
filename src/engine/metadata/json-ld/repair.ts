import { decodeReferences } from '../plain-text';

/** Longer blocks are shop catalogues and the like; reading them would cost more than they tell. */
const longest = 2_000_000;

/**
 * Reads JSON as sites really write it: with comments, CDATA, trailing commas, raw line breaks in strings, encoded
 * quotes, a closing semicolon. Undefined where even that is no help. One pass over the text, no backtracking.
 */
export function readJson(text: string): unknown {
  if (text.length > longest) return undefined;
  const direct = attempt(text);
  if (direct !== undefined) return direct;
  const repaired = attempt(repair(text));
  if (repaired !== undefined) return repaired;
  return /&(?:quot|#34|#x22);/i.test(text) ? attempt(repair(decodeReferences(text))) : undefined;
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Broken as written: the caller tries what is known to mend it.
    return undefined;
  }
}

/** The text from its first bracket on, without comments and commas before a closing bracket, control characters escaped. */
function repair(text: string): string {
  const start = text.search(/[[{]/);
  if (start < 0) return '';
  const parts: string[] = [];
  const ends: string[] = [];
  let at = start;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '"') {
      const end = stringEnd(text, at);
      parts.push(escapeControls(text.slice(at, end)));
      at = end;
      continue;
    }
    const skipped = commentEnd(text, at, char);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (char === '{') ends.push('}');
    else if (char === '[') ends.push(']');
    else if (char === '}' || char === ']') {
      while (parts.length > 0 && /^(?:\s|,)$/.test(parts[parts.length - 1] as string)) parts.pop();
      ends.pop();
      parts.push(char);
      if (ends.length === 0) break;
      at += 1;
      continue;
    }
    parts.push(char < ' ' ? ' ' : char);
    at += 1;
  }
  // Cut off in the middle: close what is open.
  return parts.join('').replace(/[\s,:]+$/, '') + ends.reverse().join('');
}

function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function commentEnd(text: string, at: number, char: string): number {
  if (char !== '/') return at;
  const close = text[at + 1] === '*' ? text.indexOf('*/', at) : text[at + 1] === '/' ? text.indexOf('\n', at) : -2;
  if (close === -2) return at;
  return close < 0 ? text.length : close + (text[at + 1] === '*' ? 2 : 1);
}

const controls = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const escapeControls = (string: string): string =>
  string.replace(/[\u0000-\u001f]/g, (char) => controls.get(char) ?? ' ').replace(/\\(?!["\\/bfnrtu])/g, '\\\\');
