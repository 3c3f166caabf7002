// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const kept = (line: string) => `<span data-keep>${line}</span>`;
const box = (...lines: string[]) => `<div>${lines.join('<br>')}</div>`;

describe('lines that only breaks set apart', () => {
  it('stay between kept ones', () => {
    const lines = [kept('The fair opens.'), '<b>Date</b>: 6 June', kept('All of the town comes.'), 'Tickets: none', kept('Bring a chair.')];
    expect(text(build(box(...lines)))).toBe('The fair opens.Date: 6 JuneAll of the town comes.Tickets: noneBring a chair.');
  });

  it('stay with an address that they name, and go where they offer something', () => {
    const links = ['Site: <a href="https://fair.example/">https://fair.example/</a>', '<a href="/other">What else is on</a>'];
    const lines = [kept('The fair opens.'), links[0] as string, kept('All of the town comes.'), links[1] as string, kept('Bring a chair.')];
    expect(text(build(box(...lines)))).toBe('The fair opens.Site: https://fair.example/All of the town comes.Bring a chair.');
  });

  it('stay as paragraphs of sentences that refer to another page', () => {
    const lost = (part: string) => text(build(box(kept('The fair opens.'), kept('It rains. '.repeat(20)), part, kept('Bring a chair.'))));
    const said = `The oldest stall has stood by the well since 1936, under the <a href="https://limes.example/">limes</a>, and sells what it sold then: rope, tar, lamps and hooks.`;
    expect(lost(said)).toContain('lamps and hooks.');
    expect(lost(said.replace('hooks.', 'hooks'))).not.toContain('rope');
    expect(
      lost(said.replace('limes</a>,', 'limes, and what they were planted for in the year of the flood, if you ask</a>,')),
    ).not.toContain('rope');
  });

  it('stay below one that announces them', () => {
    const asked = 'All who would like to sell something at the fair that the town holds in June may ask for a stall';
    const named = '👉 <a href="https://fair.example/">https://fair.example/</a>';
    expect(text(build(`<p>${kept(`${asked}:`)}<br>${named}</p>`))).toContain('fair.example');
    expect(text(build(`<p>${kept(`${asked}.`)}<br>${named}</p>`))).not.toContain('fair.example');
  });

  it('stay as long ones that tell something and name a source, not as an offer that is mostly its link', () => {
    const told = 'The first fair of which anybody knows was held in the autumn of 1532, when the abbot let the weavers set up their stalls';
    const source = `${told} before his gate, as a charter of that year says <a href="https://archive.example/c">here</a>.`;
    const offer = `Come with us. <a href="/tours">${told} before his gate, and we show you all of it on our tours.</a>`;
    const days = ['first', 'second', 'third'].map((day) =>
      `On the ${day} day all of the town comes, and each of them with a chair. `.repeat(3),
    );
    const [first = '', second = '', third = ''] = days.map(kept);
    const shown = text(build(box(first, source, second, offer, third)));
    expect(shown).toContain('says here.');
    expect(shown).not.toContain('Come with us.');
  });

  it('go before the first kept line and after the last', () => {
    const lines = ['Menu', kept('The fair opens.'), kept('All of the town comes.'), kept('Bring a chair.'), '© 2026'];
    expect(text(build(box(...lines)))).toBe('The fair opens.All of the town comes.Bring a chair.');
  });

  it('go where little of the box is kept', () => {
    const lines = [
      kept('One'),
      'Of the weather nobody knows a thing this year',
      kept('Two'),
      'Nor of the harvest in the valley',
      kept('Three'),
    ];
    expect(text(build(box(...lines)))).toBe('OneTwoThree');
  });
});

describe('a paragraph of short lines', () => {
  const tel = 'Phone <a href="tel:5550144">555 0144</a>';
  it('stays whole where most of it is kept', () => {
    expect(text(build(`<p>${[kept('4 Market Lane'), kept('Eschbach'), tel].join('<br>')}</p>`))).toBe(
      '4 Market LaneEschbachPhone 555 0144',
    );
  });

  it.each([
    ['in a box of other things', `<div>${[kept('4 Market Lane'), kept('Eschbach'), 'Imprint'].join('<br>')}</div>`],
    ['where it leads elsewhere', `<p>${[kept('4 Market Lane'), kept('Eschbach'), '<a href="/x">Imprint</a>'].join('<br>')}</p>`],
    ['where a line is long', `<p>${[kept('4 Market Lane and Eschbach. '.repeat(9)), 'Imprint'].join('<br>')}</p>`],
  ])('does not %s', (_, html) => {
    expect(text(build(html))).not.toMatch(/Phone|Imprint/);
  });
});
