import { Refusal } from '../refusal';

/** In their brackets stand words or regular expressions, in which quotes and square brackets mean nothing. */
const withWords = /:(?:has-text|contains|-abp-contains|xpath)\(/y;

/** Where a quoted text, a bracket or an escape that begins here ends; one further for every other sign. */
export function skip(text: string, at: number): number {
  const sign = text[at];
  if (sign === ':') {
    withWords.lastIndex = at;
    const opens = withWords.exec(text)?.[0].length;
    return opens ? argument(text, at + opens, true).end : at + 1;
  }
  if (sign === '\\') return at + 2;
  if (sign === '"' || sign === "'") return closing(text, at + 1, sign);
  if (sign === '[') return closing(text, at + 1, ']');
  return sign === '(' ? closing(text, at + 1, ')') : at + 1;
}

/** Just after the sign that closes what is open. @throws Refusal where nothing closes it. */
function closing(text: string, from: number, sign: string): number {
  const quoted = sign === '"' || sign === "'";
  for (let at = from; at < text.length; ) {
    if (text[at] === sign) return at + 1;
    at = quoted ? at + (text[at] === '\\' ? 2 : 1) : skip(text, at);
  }
  throw new Refusal('broken', text);
}

/** The parts between commas that stand in no bracket. */
export function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at = skip(text, at)) {
    if (text[at] !== ',') continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
}

/** A regular expression or a quoted text that fills a bracket: whatever stands in it closes nothing. */
const whole = [/\s*\/(?:\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^\\/[])+\/[a-z]*\s*\)/y, /\s*(?:"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')\s*\)/y];

/** What stands in the bracket that opens just before `from`, and where it ends. In `words`, quotes and square brackets mean nothing. */
export function argument(text: string, from: number, words: boolean): { value: string; end: number } {
  for (const pattern of words ? whole : []) {
    pattern.lastIndex = from;
    const found = pattern.exec(text)?.[0];
    if (found) return { value: found.slice(0, -1).trim(), end: from + found.length };
  }
  const end = words ? afterWords(text, from) : closing(text, from, ')');
  return { value: text.slice(from, end - 1).trim(), end };
}

function afterWords(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += text[at] === '\\' ? 2 : 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Refusal('broken', text);
}
