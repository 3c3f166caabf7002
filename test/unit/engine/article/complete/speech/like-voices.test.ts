// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const said = 'They mended the pump in a day, cleaned up after and asked for no more than they had said.';
const voice = (words: string, more = '') =>
  `<div class="slide"><div class="testimonial-box" ${more}><div>${words}</div><p>Ann Lee</p></div></div>`;
const page = (last: string, kept = 2, kind: PageKind = 'service') =>
  text(
    build(
      `<main><p data-keep>We mend pumps.</p>${voice('The pump has run since winter without a sound, and the bill was fair to us all.', 'data-keep').repeat(kept)}</main><main>${last}</main>`,
      '',
      {},
      kind,
    ),
  );

describe('voices of one build', () => {
  it('stay where as many of them do', () => {
    expect(page(voice(said))).toContain(said);
  });

  it('stay in a row of boxes without a name where they begin with a quotation mark', () => {
    const quote = (words: string, more = '') => `<div class="card"><div ${more}>“${words}”</div><div>Ann Lee</div></div>`;
    const row = `<div>${quote(`${said} One.`, 'data-keep')}${quote(said)}${quote(`${said} Two.`, 'data-keep')}</div>`;
    expect(text(build(`<main><p data-keep>We mend pumps.</p>${row}</main>`, '', {}, 'service'))?.split('Ann Lee')).toHaveLength(4);
  });

  it.each([
    ['only one does', page(voice(said), 1)],
    ['they are fewer than others', page(voice(said) + voice(said.replace('day', 'week')) + voice(said.replace('day', 'year')))],
    ['they lead away', page(voice(`${said} <a href="/story">Read the story</a>`))],
    ['they stand on the page already', page(voice(said, 'data-double'))],
    ['the page lists', page(voice(said), 2, 'listing')],
  ])('are left to the model where %s', (_, shown) => {
    expect(shown).not.toContain('cleaned up after');
  });
});
