// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const names = ['Measure the hull', 'Draw the lines', 'Cut the planks', 'Caulk the seams'];
const step = (number: string, name: string, kept: boolean) =>
  `<div class="s"><div>${number}</div><div ${kept ? 'data-keep' : ''}><h3>${name}</h3><p>It takes a week in the yard.</p></div></div>`;
const steps = (numbers: string[], kept: number[], of = step) =>
  `<div>${names.map((name, at) => of(numbers[at] as string, name, kept.includes(at))).join('<hr>')}</div>`;
const left = (html: string) => text(build(`<main><h2 data-keep>How we build</h2><p data-keep>In four steps.</p>${html}</main>`));
const counted = ['1', '2', '3', '4'];

describe('parts that count themselves', () => {
  it.each([
    ['with plain numbers', steps(counted, [1, 3])],
    ['with steps', steps(['Step 1', 'Step 2', 'Step 3', 'Step 4'], [1, 3])],
    [
      'with the number at the other end in turns',
      steps(counted, [1, 3], (number, name, kept) =>
        Number(number) % 2
          ? step(number, name, kept)
          : `<div class="s"><div ${kept ? 'data-keep' : ''}>${name}</div><div>${number}</div></div>`,
      ),
    ],
  ])('stay when some of them were chosen: %s', (_, html) => {
    for (const name of names) expect(left(html)).toContain(name);
  });

  it('have their numbers in all of them where some were chosen', () => {
    const question = (at: number, keep: string) =>
      `<div><div ${keep}>${at}</div><div data-keep><p>${names[at - 1]} in winter.</p></div></div>`;
    const paper = (keep: string) => left(`<section>${[1, 2, 3, 4].map((at) => question(at, at < 3 ? keep : '')).join('')}</section>`);
    expect(paper('data-keep')).toMatch(/1Measure.*2Draw.*3Cut.*4Caulk/);
    expect(paper('')).not.toContain('3Cut');
  });

  const lines = (first: number, kept: number[], tag = 'div', mark = (number: number) => `${number}.`) =>
    `<section>${names.map((name, at) => `<${tag} ${kept.includes(at) ? 'data-keep' : ''}>${mark(first + at)} ${name}.</${tag}>`).join('')}</section>`;

  it.each([
    ['from the first on', lines(1, [1, 2])],
    ['from a later one on', lines(5, [1, 3], 'p')],
    ['as notes', lines(1, [0, 1, 3], 'p', (number) => `[${number}]`)],
  ])('stay as lines too, %s', (_, html) => {
    for (const name of names) expect(left(html)).toContain(name);
  });

  it.each([
    ['are headings', lines(1, [1, 2], 'h3')],
    ['do not count', lines(1, [1, 2]).replace('1. Measure', '3. Measure')],
    ['are prices', lines(1, [1, 2]).replaceAll('. ', '.5 ')],
  ])('go where they %s', (_, html) => expect(left(html)).not.toContain('Measure the hull'));

  it('have their numbers where only those were not chosen', () => {
    const entries = (numbers: string[]) =>
      `<div>${names.map((name, at) => `<div><div>${numbers[at]}</div><h3 data-keep>${name}</h3><p data-keep>A week in the yard.</p><p>Buy it</p></div>`).join('')}</div>`;
    expect(left(entries(counted))).toContain('1Measure the hullA week in the yard.2Draw the lines');
    expect(left(entries(['4', '12', '7', '9']))).toContain('In four steps.Measure the hullA week in the yard.Draw the lines');
  });

  it.each([
    ['of which one was chosen', steps(counted, [1])],
    ['that do not count', steps(['4', '12', '7', '9'], [1, 3])],
    [
      'that lead away',
      steps(counted, [1, 3]).replace('<p>It takes a week in the yard.</p>', '<a href="/x">It takes a week in the yard</a>'),
    ],
    ['that hold something to fill in', steps(counted, [1, 3]).replace('<h3>', '<input><h3>')],
    ['that are marked', steps(counted, [1, 3]).replace('class="s"', 'class="s" data-mark')],
    ['that lie hidden', steps(counted, [1, 3]).replace('class="s"', 'class="s" style="display:none"')],
  ])('go where they are none: %s', (_, html) => expect(left(html)).not.toContain('Measure the hull'));
});
