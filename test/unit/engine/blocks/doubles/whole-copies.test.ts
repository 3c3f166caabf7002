// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withWholeCopies } from '../../../../../src/engine/blocks/doubles/whole-copies';
import type { PageKind } from '../../../../../src/rules/kinds';
import { allChosen } from '../all-chosen';

/** What stays of a page on which all is chosen but doubles and `unchosen` blocks. */
function stays(html: string, { kind = 'listing', unchosen = -1 }: { kind?: PageKind; unchosen?: number } = {}): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const keep = decision.keep.map((kept, i) => kept && i !== unchosen);
  const whole = withWholeCopies(
    { keep, doubles: decision.doubles },
    blocks,
    kind,
    texts.map(() => false),
  );
  return texts.filter((_, i) => whole.keep[i]);
}

const name = 'The long way home by sea in winter';
const lead = 'How a crew of three brought a ketch back from the ice.';
const by = 'Ann Lee – 3 May';
const card = (of: string, line: string) => `<div class="card"><h3><a href="/x">${of}</a></h3><p>${lead}</p><p>${line}</p></div>`;
const others = '<div class="card"><h3><a href="/y">What the herring fear most of all</a></h3><p>It is none of us.</p></div>';

describe('the copy of a card', () => {
  it('goes whole where the first says all of it', () => {
    const [once, twice] = [card(name, by) + others, card(name, by) + others + card(name, by)];
    expect(stays(twice)).toEqual(stays(once));
  });

  it('goes whole where its name is a link in a line', () => {
    const item = `<li class="item"><p>\n<a href="/x">${name}</a>\n</p><p>from $50</p></li>`;
    const other = '<li class="item"><p>\n<a href="/y">What the herring fear most</a>\n</p><p>from $40</p></li>';
    expect(stays(`<ul>${item}${other}</ul><ul>${item}</ul>`)).toEqual(stays(`<ul>${item}${other}</ul>`));
  });

  it('leaves the first what was chosen only of the copy', () => {
    expect(stays(card(name, by) + others + card(name, by), { unchosen: 2 })).toEqual(stays(card(name, by) + others));
  });

  it.each([
    ['what the first does not say', card(name, by) + others + card(name, 'from $50'), 'listing'],
    ['what leads elsewhere', card(name, by) + others + card(name, by).replace('/x', '/z'), 'listing'],
    ['what stands under a name of its own', card(name, by) + others + card('A short way home', by), 'listing'],
    [
      'the column of a table',
      `${card(name, by)}<table><tr><th><a href="/x">${name}</a><p>${by}</p></th><th>Oars</th></tr></table>`,
      'listing',
    ],
    ['the text of an article', card(name, by) + others + card(name, by), 'article'],
  ] as const)('leaves %s', (_, html, kind) => {
    const { decision, texts } = allChosen(html);
    expect(stays(html, { kind })).toEqual(texts.filter((_, i) => decision.keep[i]));
  });
});
