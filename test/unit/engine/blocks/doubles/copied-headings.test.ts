// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withoutCopiedHeadings } from '../../../../../src/engine/blocks/doubles/copied-headings';
import type { PageKind } from '../../../../../src/rules/kinds';
import { allChosen } from '../all-chosen';

/** What stays of a page on which all but doubles is chosen. */
function stays(html: string, kind: PageKind = 'service', unchosen = ''): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const chosen = { ...decision, keep: decision.keep.map((kept, i) => kept && texts[i] !== unchosen) };
  const { keep } = withoutCopiedHeadings(chosen, blocks, kind);
  return texts.filter((_, i) => keep[i]);
}

const under = ['They bend long before they break.', 'They weigh less than a cat does.', 'They are made here in the winter.'];
const part = (heading: string, at: number, rank = 'h3') => `<${rank}>${heading}</${rank}><p>${under[at]}</p>`;
const wide = `<h2>Why our oars</h2>${part('Strong', 0)}${part('Light as can be', 1)}${part('From the valley', 2)}`;

describe('the headings of a copy', () => {
  it('go where all under them is said before, though they are set anew', () => {
    const narrow = `<h2>Why our oars</h2>${part('Strong', 0, 'h5')}${part('Light', 1, 'h5')}${part('Local', 2, 'h5')}`;
    expect(stays(`${wide}${narrow}<h2>What they cost</h2><p>Ask us.</p>`)).toEqual([...stays(wide), 'What they cost', 'Ask us.']);
  });

  it('go where they are the same, however few', () => {
    expect(stays(wide + part('Strong', 0))).toEqual(stays(wide));
  });

  it('stay over another day, though that was not chosen', () => {
    const again = `${part('Strong', 0)}<p>3 May</p>`;
    expect(stays(`${wide}${again}<h3>What they cost</h3>`, 'listing', '3 May')).toEqual([...stays(wide), 'Strong', 'What they cost']);
  });

  it.each([
    ['over something else, too', `${part('Strong', 0, 'h5')}<p>And blue.</p>`, 'service'],
    ['of few others', part('Tough', 0, 'h5') + part('Easy', 1, 'h5'), 'service'],
    ['of things of which one thing is said', ['Tough', 'Hardy', 'Firm'].map((of) => part(of, 0)).join(''), 'service'],
    ['in an article', part('Strong', 0) + part('Light as can be', 1) + part('From the valley', 2), 'article'],
  ] as const)('stay %s', (_, html, kind) => {
    const { decision, texts } = allChosen(wide + html);
    expect(stays(wide + html, kind)).toEqual(texts.filter((_, i) => decision.keep[i]));
  });
});
