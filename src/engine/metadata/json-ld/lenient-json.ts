import { decodeText, endOfText } from './lenient-text';

/** No data of use are nested so deeply; a hostile page's may be. */
const deepest = 60;
const blank = /(?:[\s,;]+|\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*)*/y;
const literal = /(?:(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|true|false|null)(?![\w.])/iy;
/** With the marks of comments that hide it from scripts. */
const cdata = /(?:\/[/*][ \t]{0,4})?(?:<!\[CDATA\[|\]\]>)(?:[ \t]{0,4}\*\/)?/g;

/**
 * A reader that understands JSON up to where it breaks off, and over what people get wrong: comments, CDATA, commas too
 * many or too few, raw line breaks and quotes in texts. One pass.
 */
export class LenientJson {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text.replace(cdata, ' ');
  }

  /** Every object and list with something in it; what stands around them is skipped. */
  things(): unknown[] {
    const found: unknown[] = [];
    for (this.skip(); this.at < this.text.length; this.skip()) {
      const char = this.text[this.at];
      const thing = char === '{' ? this.object(0) : char === '[' ? this.list(0) : undefined;
      if (!thing) this.at += 1;
      else if (Object.keys(thing).length > 0) found.push(thing);
    }
    return found;
  }

  /** The value that begins here; undefined, and the end of reading, where none does. */
  private value(depth: number, inObject: boolean): unknown {
    this.skip();
    const char = this.text[this.at];
    if (char === '"') return this.string(inObject ? 'value' : 'item');
    if (depth > deepest) return this.end();
    if (char === '{') return this.object(depth);
    if (char === '[') return this.list(depth);
    literal.lastIndex = this.at;
    const found = literal.exec(this.text);
    if (!found) return this.end();
    this.at = literal.lastIndex;
    return found[1] ? Number(found[1]) : JSON.parse(found[0].toLowerCase());
  }

  private object(depth: number): object {
    const entries: [string, unknown][] = [];
    for (this.open(); this.text[this.at] === '"'; this.skip()) {
      const key = this.string('key');
      this.skip();
      if (key === undefined || this.text[this.at] !== ':') break;
      this.at += 1;
      const value = this.value(depth + 1, true);
      if (value !== undefined) entries.push([key, value]);
    }
    this.close('}');
    // Defines properties, whatever they are called: `__proto__` is a key like others.
    return Object.fromEntries(entries);
  }

  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    for (this.open(); this.at < this.text.length && this.text[this.at] !== ']'; this.skip()) {
      const item = this.value(depth + 1, false);
      if (item !== undefined) items.push(item);
    }
    this.close(']');
    return items;
  }

  private string(place: 'key' | 'value' | 'item'): string | undefined {
    const start = this.at + 1;
    const end = endOfText(this.text, start, place);
    if (end === undefined) return this.end();
    this.at = end + 1;
    return decodeText(this.text.slice(start, end));
  }

  private open(): void {
    this.at += 1;
    this.skip();
  }

  private close(bracket: string): void {
    if (this.text[this.at] === bracket) this.at += 1;
    else this.end();
  }

  private end(): undefined {
    this.at = this.text.length;
    return undefined;
  }

  private skip(): void {
    blank.lastIndex = this.at;
    this.at += blank.exec(this.text)?.[0].length ?? 0;
  }
}
