// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const row = (name: string, amount: string, keep = 'data-keep') => `<div class="row"><div ${keep}>${name}</div><div>${amount}</div></div>`;
const among = (box: string) => text(build(`<main><p data-keep>A</p>${box}<p data-keep>B</p></main>`));

describe('parts that only a style sheet sets in rows', () => {
  it('stay whole where their first cells were chosen', () => {
    const rows = row('Leeks', '3') + row('Flour', '200 g') + row('Salt', 'a little', '');
    expect(among(`<div>${rows}</div>`)).toBe('ALeeks3Flour200 gSalta littleB');
  });

  it('stay where they stand between paragraphs, with nothing chosen', () => {
    const rows = row('Height', '32 m', '') + row('Built', '1843', '') + row('Lamp', 'oil', '');
    expect(among(`<div>${rows}</div>`)).toBe('AHeight32 mBuilt1843LampoilB');
    expect(text(build(`<main><p data-keep>A</p><p data-keep>B</p><div>${rows}</div></main>`))).toBe('AB');
  });

  it('stay though the page names the kind of each', () => {
    const fact = (name: string, said: string, kind: string) => `<li class="fact ${kind}"><span>${name}: </span><span>${said}</span></li>`;
    const rows = fact('Time', '2 hrs', 'time') + fact('Cost', '$20', 'cost') + fact('Skill', 'Beginner', 'skill');
    expect(among(`<ul>${rows}</ul>`)).toBe('ATime: 2 hrsCost: $20Skill: BeginnerB');
  });

  it.each([
    ['cards that link', (i: number) => `<div class="c"><div><a href="/${i}">Boat ${i}</a></div><div>March</div></div>`],
    ['paragraphs with what stands under them', (i: number) => `<div class="c"><p>Boat ${i}</p><div>March</div></div>`],
    ['boxes of one part', (i: number) => `<div class="c"><span>Boat ${i}</span></div>`],
  ])('are no %s', (_, box) => {
    expect(among(`<div>${[1, 2, 3].map(box).join('')}</div>`)).toBe('AB');
  });
});
