// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withoutTwins } from '../../../../../src/engine/blocks/doubles/twins';
import { allChosen } from '../all-chosen';

function stays(html: string, unchosen = -1): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withoutTwins({ ...decision, keep: decision.keep.map((kept, i) => kept && i !== unchosen) }, blocks);
  return texts.filter((_, i) => keep[i]);
}

const lead = 'Join us each week on the river for an evening of rowing, in winter in the boat house.';
const list = '<p>It includes:</p><ul><li>A boat</li><li>Two oars</li></ul>';

describe('a box that says all over again what another says', () => {
  it('goes with its short lines', () => {
    const box = (name: string, rest = '') => `<div class="${name}"><p>${lead}</p>${list}${rest}</div>`;
    expect(stays(`${box('wide')}<p>Twelve euros.</p>${box('narrow')}`)).toEqual([
      lead,
      'It includes:',
      'A boat',
      'Two oars',
      'Twelve euros.',
    ]);
    expect(stays(`${box('wide')}${box('narrow', '<p>And a cox.</p>')}`)).toContain('And a cox.');
  });

  it('stays as a list alone, which two of a build share', () => {
    const data =
      '<ul><li>For boats of up to twelve feet</li><li>Oars: two, of ash, with their rowlocks and collars</li><li>A bailer</li></ul>';
    expect(
      stays(`<p>The first.</p><div>${data}</div><p>The second.</p><div>${data}</div>`).filter((line) => line === 'A bailer'),
    ).toHaveLength(2);
  });

  it('leaves the first what was chosen only of the copy', () => {
    const box = `<div><p>${lead}</p>${list}</div>`;
    expect(stays(`${box}<p>Twelve euros.</p>${box}`, 2)).toEqual([lead, 'It includes:', 'A boat', 'Two oars', 'Twelve euros.']);
  });

  it('stays where it says more, where only a part of another says so, and where it is short', () => {
    const box = (...lines: string[]) => `<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
    const [one, two] = [box('Boats', lead), box('Oars', lead)];
    expect(stays(one + two)).toEqual(['Boats', lead, 'Oars']);
    expect(stays(box('Boats', lead, 'For two.') + box('Boats', lead))).toEqual(['Boats', lead, 'For two.', 'Boats']);
    const short = 'Six boats lie in the house.';
    expect(stays(box('Boats', short) + box('Boats', short))).toEqual(['Boats', short, 'Boats']);
  });
});
