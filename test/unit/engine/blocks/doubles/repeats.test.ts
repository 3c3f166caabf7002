// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withRepeats } from '../../../../../src/engine/blocks/doubles/repeats';
import type { PageKind } from '../../../../../src/rules/kinds';
import { allChosen } from '../all-chosen';

/** The doubles of a page on which all is chosen that are left out in the end. */
function leftOut(html: string, kind: PageKind = 'article'): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withRepeats(decision, blocks, kind);
  return texts.filter((_, i) => !keep[i]);
}

const nuts = 'a small handful of unsalted nuts, chopped';
const meal = (title: string, ...parts: string[]) => `<h3>${title}</h3><ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>`;
const salt = 'a pinch of the salt that is left';
const linked = '<a href="/cars">Compare the deals of all the dealers</a>';
const bread = 'two slices of the bread from yesterday';
const oil = 'three spoons of the oil in the jar';
const milk = 'half a cup of milk, warm or cold';
const plan = `${meal('Monday', nuts, 'an apple', 'a pear')}${meal('Tuesday', nuts, 'a plum')}`;

describe('what a text says again on purpose', () => {
  it('stays where it stands by itself, set as before', () => {
    expect(leftOut(plan)).toEqual([]);
    expect(leftOut(meal('Monday', nuts, salt, 'an apple') + meal('Tuesday', nuts, salt, 'a plum'))).toEqual([]);
  });

  it('stays in a manual for each of several languages, also as several steps', () => {
    const steps = (name: string) => meal(name, nuts, salt, bread, oil, `what only ${name} asks for`);
    expect(leftOut(steps('Python') + steps('PHP'), 'documentation')).toEqual([]);
    expect(leftOut(steps('Python') + steps('PHP'))).toEqual([nuts, salt, bread, oil]);
  });

  it('stays below each of many entries, where the first was set otherwise', () => {
    const note = 'It would be of advantage to know how to row.';
    const course = (name: string) => `<div><h3>${name}</h3><div><p>${note}</p></div><p>All of ${name} in a week.</p></div>`;
    const first = `<div><h3>Sculling</h3><p><span>In person</span></p><p class="note">${note}</p><p>Bring a hat.</p></div>`;
    expect(leftOut(first + course('Punting') + course('Canoeing'))).toEqual([]);
    expect(leftOut(first + course('Punting'))).toEqual([note]);
    const slide = `<div><h3>Heading</h3><div><p>${note}</p></div><p>Watch</p></div>`;
    expect(leftOut(`<h3>Heading</h3><p class="note">${note}</p><p>Read</p><p>More</p>${slide.repeat(3)}`)).toContain(note);
  });

  it('stays as a note under each of several services, and not as what a carousel shows again', () => {
    const note = 'It would be of advantage to know how to row.';
    const course = (name: string, more = name) => `<div><h3>${name}</h3><p>${note}</p><p>All of ${more} in a week.</p><p>In May.</p></div>`;
    const all = (...names: string[]) => leftOut(names.map((name) => course(name)).join(''), 'service');
    expect(all('Sculling', 'Punting', 'Canoeing')).toEqual([]);
    expect(all('Sculling', 'Punting')).toEqual([note]);
    expect(leftOut(`${course('Sculling')}<p>${note}</p><p>${note}</p>`.replace(/<div>|<.div>/g, ''), 'service')).toEqual([note]);
    expect(all('Sculling', 'Sculling', 'Sculling').length).toBeGreaterThan(1);
  });

  it('goes on pages of cards and offers', () => {
    expect(leftOut(plan, 'product')).toEqual([nuts]);
  });

  it('goes right after the first, where it is set otherwise, as a heading or a link', () => {
    expect(leftOut(`<p>${nuts}</p><p>${nuts}</p>`)).toEqual([nuts]);
    expect(leftOut(`<p>${nuts}</p><p>One.</p><p>Two.</p><div><div><p>${nuts}</p></div></div>`)).toEqual([nuts]);
    expect(leftOut(`<p>${nuts}</p><p>One.</p><p>Two.</p><p class="pull">${nuts}</p>`)).toEqual([nuts]);
    expect(leftOut(`<p>${linked}</p><p>One.</p><p>Two.</p><p>${linked}</p>`)).toHaveLength(1);
    expect(leftOut(`<h3>${nuts}</h3><p>One.</p><p>Two.</p><h3>${nuts}</h3>`)).toEqual([nuts]);
  });

  it('goes where a whole part is there twice', () => {
    const part = `<section>${meal('Monday', nuts, salt, 'an apple', bread, oil, milk)}</section>`;
    expect(leftOut(part + part)).toEqual(['Monday', nuts, salt, 'an apple', bread, oil, milk]);
  });
});
