// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const calls = (end: string, after = '') =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 12)}${end}${after}</article>`).flatMap(({ reason, text }) =>
    reason.id === 'call' ? [text] : [],
  );
const link = (text: string) => `<a href="https://shop.example/issue">${text}</a>`;

describe('the magazine that an article’s last line offers', () => {
  it.each([
    `<i><b>Die aktuelle Ausgabe des Hafenboten</b> jetzt an jedem ${link('Bahnhofskiosk')}, im ${link('Abo')} und als ${link('E-Paper')}.</i>`,
    `Mehr von Booten lesen Sie in unserer Februar-Ausgabe. ${link('Das Heft können Sie hier versandkostenfrei bestellen.')}`,
    `The new issue of Tides is on sale now, at your newsstand or ${link('in our shop')}.`,
  ])('goes: %s', (line) => {
    expect(calls(`<p>${line}</p>`)).toHaveLength(1);
    expect(calls(`<p>${line}</p>`, story(20, 24))).toEqual([]);
  });

  it.each([
    ['where the whole text is', `Den ganzen Artikel finden Sie in unserer ${link('Ausgabe 1/2023')}, die im Januar erschien.`],
    ['of a book', `Das Buch “Boote” ist im Handel erhältlich, hier ${link('bestellen')} es die Leser des Nordens.`],
    ['without a link', 'Die aktuelle Ausgabe des Hafenboten gibt es jetzt an jedem Kiosk und im Abo.'],
  ])('stays as a line %s', (_, line) => {
    expect(calls(`<p>${line}</p>`)).toEqual([]);
  });
});
