// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

describe('one line of a fact between paragraphs', () => {
  const among = (line: string, after = '<p data-keep>It is heavy.</p>') =>
    text(build(`<div><p data-keep>It did not kink.</p>${line}${after}</div>`));

  it.each(['<div>Score: 8/10</div>', '<p><b>Difficulty:</b> moderate</p>'])('stays: %s', (line) => {
    expect(among(line)).toMatch(/kink\.(?:Score|Difficulty): .*It is heavy/);
  });

  it.each([
    '<div>Photo: Ann Lee</div>',
    '<div>Updated: noon</div>',
    '<div>Related: hoses of rubber</div>',
    '<div>Shop: <a href="/shop">hoses</a></div>',
    '<div data-mark>Partner: the bank</div>',
    '<div>Score: nine of the ten points that we give to hoses which do not kink</div>',
  ])('goes: %s', (line) => {
    expect(among(line)).toBe('It did not kink.It is heavy.');
  });

  it('goes at an end', () => expect(among('<div>Score: 8/10</div>', '')).toBe('It did not kink.'));
});
