/** How far a star or a plus reaches, in characters. */
const reach = 60;
/** How many ways a pattern may take from one place of a text. Patterns with more are refused. */
const mostWays = 4000;

/** A pattern that cannot be made linear, with the part that stands in the way. */
export class PatternRefused extends Error {}

/**
 * Compiles a regular expression from an untrusted source so that it cannot run away: every repetition gets an end
 * (`x*` reaches 60 characters), and what is left is counted: from no place of a text can it try more than 10,000 ways.
 * So its time is linear in the text, by construction. Look-around, back-references and named groups are refused.
 * @throws PatternRefused
 */
export function linearPattern(source: string, flags = ''): RegExp {
  if (!/^[imsu]*$/.test(flags)) throw new PatternRefused(`flags ${flags}`);
  const reader = new Reader(source);
  const { ways, text } = reader.alternatives();
  if (reader.at < source.length) throw new PatternRefused(') without (');
  if (ways > mostWays) throw new PatternRefused('too many ways to match');
  try {
    return new RegExp(text, flags);
  } catch (error) {
    throw new PatternRefused(error instanceof Error ? error.message : String(error));
  }
}

/** A piece of a pattern, rewritten, and in how many ways it can match from one place. */
interface Piece {
  text: string;
  ways: number;
}

class Reader {
  at = 0;
  constructor(private readonly source: string) {}

  alternatives(): Piece {
    const branches = [this.sequence()];
    while (this.take('|')) branches.push(this.sequence());
    return { text: branches.map(({ text }) => text).join('|'), ways: branches.reduce((sum, { ways }) => sum + ways, 0) };
  }

  private sequence(): Piece {
    let [text, ways] = ['', 1];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string)) {
      const piece = this.repeated(this.atom());
      text += piece.text;
      ways *= piece.ways;
      if (ways > mostWays) throw new PatternRefused('too many ways to match');
    }
    return { text, ways };
  }

  private atom(): Piece {
    const rest = this.source.slice(this.at);
    if (/^\(\?(?!:)/.test(rest)) throw new PatternRefused(rest.slice(0, 4));
    if (/^\\(?:[1-9]|k)/.test(rest)) throw new PatternRefused(rest.slice(0, 2));
    if (rest[0] === '(') {
      this.at += rest.startsWith('(?:') ? 3 : 1;
      const inner = this.alternatives();
      if (!this.take(')')) throw new PatternRefused('( without )');
      return { text: `(?:${inner.text})`, ways: inner.ways };
    }
    const atom = /^(?:\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|p\{[^}]*\}|P\{[^}]*\}|[^])|\[(?:\\[^]|[^\]\\])*\]|[^[\\*+?{}()|])/iu.exec(
      rest,
    )?.[0];
    if (!atom) throw new PatternRefused(rest.slice(0, 4));
    this.at += atom.length;
    return { text: atom, ways: 1 };
  }

  private repeated({ text, ways }: Piece): Piece {
    const sign = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})(\?)?/.exec(this.source.slice(this.at));
    if (!sign) return { text, ways };
    this.at += sign[0].length;
    const [whole, low, comma, high, lazy = ''] = sign;
    const least = low === undefined ? Number(whole.startsWith('+')) : Number(low);
    const most = low === undefined ? (whole.startsWith('?') ? 1 : reach) : !comma ? least : high ? Number(high) : least + reach;
    if (least > most || most > least + reach || least > reach) throw new PatternRefused(whole);
    let sum = 0;
    for (let times = least; times <= most && sum <= mostWays; times++) sum += ways ** times;
    return { text: `${text}{${least},${most}}${lazy}`, ways: sum };
  }

  private take(sign: string): boolean {
    const found = this.source[this.at] === sign;
    if (found) this.at += 1;
    return found;
  }
}
