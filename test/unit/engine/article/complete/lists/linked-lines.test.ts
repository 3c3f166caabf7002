// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const kept = (line: string) => `<span data-keep>${line}</span>`;
const link = (name: string) => `<a href="/${name}">${name}</a>`;
const box = (...lines: string[]) => text(build(`<div>${lines.join('<br>')}</div>`));

describe('lines that begin with a link', () => {
  it('stay in a list whose other items are kept', () => {
    const rest = [`${link('Gloves')} (optional)`, kept('Oar'), kept('Lamp')];
    expect(box(link('Tent'), kept('Rain cover'), ...rest)).toBe('TentRain coverGloves (optional)OarLamp');
  });

  it('go where most of the list went or little of it is there, and between sentences', () => {
    expect(box(kept('Oar'), kept('Rope'), kept('Lamp'), ...['Tent', 'Gloves', 'Cup', 'Pan'].map(link))).toBe('OarRopeLamp');
    expect(box(kept('4 Market Lane'), kept('Eschbach'), link('Imprint'))).toBe('4 Market LaneEschbach');
    expect(box(kept('It rained all day.'), link('Tent'), kept('We stayed in.'), kept('So we did.'))).not.toContain('Tent');
  });

  it('go in another run', () => {
    const runs = `<div>${[kept('Oar'), kept('Rain cover'), kept('Lamp')].join('<br>')}<h3>More</h3>${link('Shop')}<br>${link('News')}</div>`;
    expect(text(build(runs))).toBe('OarRain coverLamp');
  });

  it('go where they stand elsewhere too', () => {
    expect(box(`<a href="/tent" data-double>Tent</a>`, kept('Rain cover'), kept('Oar'), kept('Lamp'))).toBe('Rain coverOarLamp');
  });

  it('stay below what they are the source of', () => {
    const quote = '“It is one of the cruellest plays on any stage.”';
    expect(text(build(`<p>${kept(quote)}<br>${link('Herald')}</p>`))).toBe(`${quote}Herald`);
    expect(text(build(`<p>${kept('It is one of the cruellest plays on any stage.')}<br>${link('Herald')}</p>`))).not.toContain('Herald');
  });
});
