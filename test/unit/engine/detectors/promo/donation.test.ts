// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://www.boats.example/news/2024/05/01/boats-in-the-harbour';
const among = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`;
const calls = (html: string, at = url) =>
  clutterOf(html, at)
    .filter(({ reason }) => reason.id === 'call')
    .map(({ text }) => text);

const box = (heading: string, line: string, button: string): string =>
  `<div><h3>${heading}</h3><p>${line}</p><a href="/give">${button}</a></div>`;
const appeal = box(
  'Help us keep this work free to read',
  'The Quay is a nonprofit. If you value our reporting, please consider making a gift today.',
  'Donate now',
);

describe('a box in which a newsroom asks for money', () => {
  it.each([
    appeal,
    box('Unabhängiger Journalismus kostet Geld', 'Mit Ihrer Spende ist Ihre Unterstützung sicher: unterstützen Sie uns.', 'Jetzt spenden'),
    box('Periodismo del puerto', 'Tu apoyo nos permite contar lo que pasa en los muelles.', 'Haz una donación'),
    box('Ajude a contar', 'Com o seu apoio contamos o que acontece no porto.', 'Doe agora'),
    '<div><p>We set down what happens on the quays. Support our reporting if you can.</p><a href="/give">Contribute</a></div>',
  ])('%s', (html) => {
    expect(calls(among(html))).toHaveLength(1);
  });

  it.each([
    ['tells what somebody else is given', box('In lieu of flowers', 'Donations may be made to the harbour’s town band.', 'Donate')],
    [
      'is a sentence',
      '<p>Whoever values our work as the crew of the old ferry did may <a href="/give">donate</a>, the captain wrote to them.</p>',
    ],
    [
      'asks for something other than money',
      '<div><p>The map of the wrecks is drawn by divers, and each may add what was found.</p><a href="/map">Contribute</a></div>',
    ],
    ['is a button alone', '<div><a href="/give">Support us</a></div>'],
  ])('is not what %s', (_, html) => {
    expect(calls(among(html))).toEqual([]);
  });

  it('is not over the story, nor on a page that is no story', () => {
    expect(calls(`<article><h1>Boats</h1>${appeal}${story(1, 9)}</article>`)).toEqual([]);
    expect(calls(among(appeal), 'https://www.boats.example/')).toEqual([]);
  });

  it('is none of a list of those who can be given to', () => {
    expect(calls(among(Array.from({ length: 4 }, (_, i) => appeal.replace('The Quay', `Boat house ${i}`)).join('')))).toEqual([]);
  });
});

it('a line at the end of the story that asks in sentences, and has its button behind them', () => {
  const says =
    'The Quay is printed by a society of the harbour. Are you interested in supporting the magazine? Gifts to it and to the society, which has stood on the quay for ninety years and has never asked for anything but what its readers give, are fully tax-deductible as the law has it.';
  const line = (button: string) => `<div><span>${says}</span> ${button}</div>`;
  const end = (html: string) => `<article><h1>Boats in the harbour</h1>${story(1, 9)}${html}</article>`;
  expect(calls(end(line('<a href="/give">DONATE</a>')))).toHaveLength(1);
  expect(calls(among(line('<a href="/give">DONATE</a>')))).toHaveLength(0);
  expect(calls(end(`<div><span>${says.slice(0, -1)}, and you may</span> <a href="/give">donate</a></div>`))).toHaveLength(0);
});
