// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withRefrains } from '../../../../../src/engine/blocks/doubles/refrains';
import { allChosen } from '../all-chosen';

/** The lines of a page on which all is chosen that are left out in the end. */
function leftOut(html: string): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withRefrains(decision, blocks);
  return texts.filter((_, i) => !keep[i]);
}

const refrain = ['Let the water out, let the water out', 'there is a floor beneath the floor', 'Let the water out, let the water out'];
const stanzas = [
  ['Eleven winters under the ice', 'nobody came to see', 'They paved you over once or twice', 'and hung the gates on me'],
  ['Cyril knew where the iron lay', 'he had buried it with care', 'wrapped in tar from that far day', 'and forty years of air'],
];
const song = [stanzas[0], refrain, stanzas[1], refrain] as readonly string[][];
const twice = refrain[0] as string;

describe('a refrain', () => {
  it('stays, in one box or in stanzas', () => {
    expect(leftOut(`<div>${song.map((lines) => lines.join('<br>')).join('<br><br>')}</div>`)).toEqual([]);
    expect(leftOut(`<div>${song.map((lines) => `<p>${lines.join('<br>')}</p>`).join('')}</div>`)).toEqual([]);
  });

  it('stays where each line is a box, in a poem that is called one', () => {
    const poem = (name: string) =>
      `<article>${song.map((lines) => `<div class="${name}">${lines.map((line) => `<div class="line">${line}</div>`).join('')}</div>`).join('')}</article>`;
    expect(leftOut(poem('stanza'))).toEqual([]);
    expect(leftOut(poem('card'))).toContain(twice);
  });

  it('is no line of a list of facts that is there for two machines', () => {
    const facts = (...lines: string[]) =>
      `<ul>${['It needs a processor of 64 bits', ...lines].map((line) => `<li>${line}<br></li>`).join('')}</ul>`;
    expect(leftOut(`<div>${facts('4 GB', 'a disk', 'a screen')}${facts('8 GB', 'two disks', 'a wider screen')}</div>`)).toHaveLength(1);
  });

  it('stays in parts of a song that an advertisement divides', () => {
    const part = (...parts: (readonly string[] | undefined)[]) =>
      `<div class="lyrics">${parts.map((lines) => lines?.join('<br>')).join('<br><br>')}</div>`;
    expect(leftOut(`${part(stanzas[0], refrain)}<div>Advertisement</div>${part(stanzas[1], refrain)}`)).toEqual([]);
  });

  it('goes with the copy of its song, and where there are no lines of verse', () => {
    const poem = `<section><p>${[...(stanzas[0] ?? []), twice, ...(stanzas[1] ?? [])].join('<br>')}</p></section>`;
    expect(leftOut(poem + poem)).toContain(twice);
    const told = (n: number) => `Paragraph ${n} tells of the harbour, of the boats that came in before the storm, and of their crews.`;
    expect(leftOut(`<div>${[1, 2, 3, 4, 5].map(told).join('<br>')}<br>${twice}<br>${told(6)}<br>${twice}</div>`)).toEqual([twice]);
  });
});
