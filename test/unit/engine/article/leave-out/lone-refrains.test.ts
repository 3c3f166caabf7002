// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const call = 'Compare prices of this boat';
const part = (name: string, keep = '', where = 'p') =>
  `<div><h3 data-keep>${name}</h3><p data-keep>What is said of the boat ${name}.</p><${where}><a href="/prices/${name}" ${keep}>${call}</a></${where}></div>`;
const shown = (...parts: string[]) => text(build(`<main>${parts.join('')}</main>`))?.split(call).length ?? 0;

describe('a link below each thing that a text tells of', () => {
  const others = [part('Ada'), part('Bea'), part('Cara')];

  it('goes where it was left out below most of them', () => {
    expect(shown(part('Gull', 'data-keep'), ...others)).toBe(1);
  });

  it('stays where it is kept below more of them, or where the others are ways through the site', () => {
    expect(shown(part('Gull', 'data-keep'), part('Tern', 'data-keep'), ...others)).toBe(3);
    const way = `<nav><p><a href="/prices">${call}</a></p></nav>`;
    expect(shown(part('Gull', 'data-keep'), way, way, way)).toBe(2);
  });
});
