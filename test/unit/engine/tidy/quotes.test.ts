import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const post = (name: string, words: string) => `<div><p data-galley-post=""><b>${name}</b></p>${words}</div>`;
const inQuote = '<blockquote class="postcontent">Squeeze the upper hose.</blockquote>';
const quotes = async (html: string) => ((await tidied(html)).match(/<blockquote/g) ?? []).length;

describe('posts that a board sets as quotations', () => {
  it('are none where most are nothing else; what they quote stays', async () => {
    const answer = '<blockquote class="postcontent"><blockquote>Squeeze it.</blockquote>Thank you, I did.</blockquote>';
    expect(await quotes(post('anna', inQuote) + post('Bo', answer) + post('cas', '<p>Me too.</p>'))).toBe(1);
  });

  it('stay where somebody quotes, or where it is one of many', async () => {
    const quoting = `${inQuote}<p>I did.</p>`;
    expect(await quotes(post('anna', quoting) + post('Bo', quoting))).toBe(2);
    expect(await quotes(post('anna', inQuote) + post('Bo', '<p>I did.</p>') + post('cas', '<p>Me too.</p>'))).toBe(1);
  });
});

describe('who is quoted', () => {
  const quoted = (cite: string, words: string) => tidied(`<p>Text.</p><blockquote><div><cite>${cite}</cite>${words}</div></blockquote>`);

  it('stands over the words, without the arrow that leads to them', async () => {
    for (const [cite, head] of [
      ['anna wrote:', 'anna wrote:'],
      ['anna wrote: <a href="#p7">↑</a>', 'anna wrote:'],
      ['anna wrote: <a href="/p/7">↑</a><span>12 May</span>', 'anna wrote: 12 May'],
    ] as const)
      expect((await quoted(cite, 'Squeeze it.')).replace(/\s+</g, '<')).toContain(`<p>${head}</p><p>Squeeze it.</p>`);
  });

  it('stays where that is who wrote the first post', async () => {
    const html = `<p>It is the hose, I should say.</p><blockquote><div><a href="#p7">Ann Lee said:</a></div><div>Squeeze it.</div></blockquote><p>I did.</p>`;
    expect(await tidied(html, 'The hose', 'Ann Lee')).toContain('Ann Lee said:');
  });

  it('stays in a sentence', async () => {
    expect(await quoted('Moby Dick', ' says so.')).toMatch(/<cite>Moby Dick<\/cite> says so\./);
  });
});

describe('a heading set into a quotation', () => {
  const under = (heading: string) => tidied(`<p>Text.</p><blockquote>${heading}</blockquote><p>It is a hose with two ends.</p>`);

  it.each(['<h2><b>What is a hose?</b></h2>', '<h3>The upper end</h3>'])('is the heading of what follows: %s', async (heading) => {
    expect(await under(heading)).not.toContain('blockquote');
  });

  it.each(['<h4>“Squeeze it”</h4>', '<h3>Squeeze it, and wait.</h3>', '<h3>The upper end</h3><p>Is cold.</p>'])(
    'is quoted where it is said: %s',
    async (heading) => {
      expect(await under(heading)).toContain('blockquote');
    },
  );
});
