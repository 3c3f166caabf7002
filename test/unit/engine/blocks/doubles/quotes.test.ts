// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withQuotes } from '../../../../../src/engine/blocks/doubles/quotes';
import { allChosen } from '../all-chosen';

function keptOf(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withQuotes(decision, blocks);
  return texts.filter((_, i) => keep[i]);
}

const question = 'Is there a leather that does not shrink?';
const long = `${question} I have sewn it twice with waxed thread, and with linen thread, and it has come apart each time.`;
const answered = (quote: string, answer = '<p>No.</p>') =>
  keptOf(`<div><p>${quote}</p></div><div><blockquote><p>${quote}</p></blockquote>${answer}</div>`);

describe('quotes of earlier posts', () => {
  it('stay before their answer, where they are short', () => {
    expect(answered(question)).toEqual([question, question, 'No.']);
  });

  it('go where they are long, or where nothing answers them', () => {
    expect(answered(long)).toEqual([long, 'No.']);
    expect(answered(question, '')).toEqual([question]);
  });

  it('take the line with them that says whose they are', () => {
    const quote = (words: string) => `<aside class="quote"><div class="title">Anna:</div><blockquote><p>${words}</p></blockquote></aside>`;
    expect(keptOf(`<div><p>${long}</p></div><div>${quote(long)}<p>No.</p></div>`)).toEqual([long, 'No.']);
    expect(keptOf(`<div><p>${question}</p></div><div>${quote(question)}<p>No.</p></div>`)).toEqual([question, 'Anna:', question, 'No.']);
  });

  it('take the line with them that says so without a colon, in a box that is called a quote', () => {
    const quote = `<div class="Editor-quote"><table><tr><td><div>Originally Posted by <strong>Anna</strong></div><br><div>${long}</div></td></tr></table></div>`;
    expect(keptOf(`<div><p>${long}</p></div><div class="js-selectToQuote">${quote}<p>No.</p></div>`)).toEqual([long, 'No.']);
  });

  it('go with all that is in them where half was said before, and else stay so', () => {
    const other = 'Can one not do without it?';
    const quote = (...words: string[]) =>
      `<blockquote class="bbCodeBlock--quote"><div>${words.map((said) => `<p>${said}</p>`).join('')}</div></blockquote>`;
    const post = (...words: string[]) => keptOf(`<div><p>${long}</p></div><div>${quote(...words)}<p>No.</p></div>`);
    expect(post(long, other)).toEqual([long, 'No.']);
    expect(post(long, `${other} ${long.toUpperCase()}`)).toEqual([long, long, `${other} ${long.toUpperCase()}`, 'No.']);
  });

  it('share their fate with the line over them that names who is answered', () => {
    const line = '<p><a href="/user/anna">@anna</a> said in <a href="/post/7">Leather that does not shrink in the rain</a>:</p>';
    const said = '@anna said in Leather that does not shrink in the rain:';
    const post = (...quotes: string[]) =>
      keptOf(
        `<div><p>${long}</p></div>${quotes.map((words) => `<div>${line}<blockquote><p>${words}</p></blockquote><p>No.</p></div>`).join('')}`,
      );
    expect(post(long)).toEqual([long, 'No.']);
    expect(post('Linen it was.', 'Waxed, I think.')).toEqual([long, said, 'Linen it was.', 'No.', said, 'Waxed, I think.', 'No.']);
  });

  it('leave a line of the answer that announces them where it is', () => {
    const line = '<p>In <a href="/a">my notes</a> I had it otherwise:</p>';
    expect(keptOf(`<div><p>${long}</p></div><div>${line}<blockquote><p>${long}</p></blockquote><p>No.</p></div>`)).toEqual([
      long,
      'In my notes I had it otherwise:',
      'No.',
    ]);
  });
});
