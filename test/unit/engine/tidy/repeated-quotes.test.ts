import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const prose = '<p>A paragraph of the article, long enough to outweigh what is set beside it, and quite content with that.</p>';

describe('quotations', () => {
  it('a box that repeats a sentence of the text goes', async () => {
    const sentence = '<p>He said that the river would rise in the night, and it did.</p>';
    const over = '<div class="claim-quote">“The river would rise in the night”</div>';
    expect(await tidied(`${over}${prose}${sentence}`)).toContain('“The river would rise in the night”');
    expect(await tidied(`${sentence}<aside class="pullquote">“The river would rise in the night”</aside>`)).toBe(sentence);
    expect(await tidied(`${sentence}<div class="pullquote"><p>Nobody in the town believed it.</p></div>`)).toBe(
      `${sentence}<blockquote><p>Nobody in the town believed it.</p></blockquote>`,
    );
  });

  it('a linked heading names what is told of below it, also in a box', async () => {
    const book = '<aside><h2><a href="https://books.example/7">The River Would Rise</a></h2><h3>by Sif Arden</h3></aside>';
    expect(await tidied(`<p>One.</p>${book}<p>What is The River Would Rise by Sif Arden about?</p>`)).toContain('<h3>by Sif Arden</h3>');
  });

  it('the words of a quote may be set as <cite>, above a name that the text says too', async () => {
    const name = '<p>Solveig Arnesen, harbour master of Vik</p>';
    const words = 'The river rose in the night, and nobody in the whole town had thought to move the boats';
    expect(await tidied(`<p>One.</p>${name}<div class="quote-content"><cite>${words}</cite>${name}</div><p>Two.</p>`)).toContain(words);
  });

  it('the first of two that say the same stays', async () => {
    const box = '<blockquote><p>This version of the code is now public.</p></blockquote>';
    expect(await tidied(`<p>Intro.</p>${box}<p>Middle.</p>${box}<p>End.</p>`)).toBe(`<p>Intro.</p>${box}<p>Middle.</p><p>End.</p>`);
    const same = `<p>Intro.</p>${box}<p>Run again, it says the same:</p>${box}<p>End.</p>`;
    expect(await tidied(same)).toBe(same);
  });

  it('an answer keeps the few words it answers, and loses long ones with the line that says whose they are', async () => {
    const long =
      'The bellows of our forge leak along the top seam, and by noon I have more smoke than draught, whatever I sew it with, be it sinew, waxed thread or wire of copper, and the smith of the next valley, who has a forge twice as large as mine and has had it for forty years, does not know what to do about it either and has told me to ask here';
    const thread = (quote: string) =>
      `<p data-galley-post="">sedge</p><p>${long}. Is there another leather?</p><p data-galley-post="">alder</p><blockquote><div>sedge said:</div><div class="quoteText">${quote}</div></blockquote><p>No.</p>`;
    expect(await tidied(thread('Is there another leather?'))).toContain('sedge said:');
    expect(await tidied(thread(long))).not.toMatch(/blockquote|said/);
  });

  it('what is said nowhere else stays, with who said it', async () => {
    expect(
      await tidied('<p>Intro.</p><blockquote><p>Something said once and nowhere else in this text.</p><footer>A. B.</footer></blockquote>'),
    ).toBe('<p>Intro.</p><blockquote><p>Something said once and nowhere else in this text.</p><p>A. B.</p></blockquote>');
  });
});
