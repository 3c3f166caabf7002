// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

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

  it('goes where it can be had on a screen', () => {
    expect(
      calls(`<p><span><b>Der Hafenbote jetzt auch digital!</b>${link('Hier klicken und für die App registrieren!')}</span></p>`),
    ).toHaveLength(1);
  });

  it('goes with the list of what else is in it', () => {
    const entries = '<li><a href="/a">Die Boote von Sylt</a></li><li><a href="/b">Der Wind im Winter</a></li>';
    const box = (line: string, list = entries) => `<div><p>${line}</p><ul>${list}</ul></div>`;
    const offer = 'Dieser Beitrag stammt aus Ausgabe 7/2019 des Hafenboten. Das Heft ist im Handel erhältlich. Höhepunkte aus dem Heft:';
    expect(calls(box(offer), story(20, 24))).toEqual([expect.stringMatching(/^Dieser Beitrag .* Der Wind im Winter$/)]);
    expect(calls(`<p>${offer}</p><ul>${entries}</ul>`)).toHaveLength(2);
    expect(calls(box(offer, '<li>Die Boote von Sylt</li><li>Der Wind</li>'))).toEqual([]);
    expect(calls(box('Dieser Beitrag stammt aus Ausgabe 7/2019 des Hafenboten. Aus dem Heft:'))).toEqual([]);
  });

  it.each([
    ['where the whole text is', `Den ganzen Artikel finden Sie in unserer ${link('Ausgabe 1/2023')}, die im Januar erschien.`],
    ['of a book', `Das Buch “Boote” ist im Handel erhältlich, hier ${link('bestellen')} es die Leser des Nordens.`],
    ['of a book on screens', `Le livre, 240 pages, existe aussi en version numérique ; on peut le commander ${link('chez son éditeur')}.`],
    [
      'of old books',
      `The parish books are now in digital form, and anybody may register to read them on ${link('the site of the archive')}.`,
    ],
    ['without a link', 'Die aktuelle Ausgabe des Hafenboten gibt es jetzt an jedem Kiosk und im Abo.'],
  ])('stays as a line %s', (_, line) => {
    expect(calls(`<p>${line}</p>`)).toEqual([]);
  });
});
