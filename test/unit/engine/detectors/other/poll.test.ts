// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { textTaken, story } from '../clutter-of';

const among = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`;
const question = 'Should the harbour be closed at night?';
const form = (button = '<button>Vote</button>'): string =>
  `<form><label><input type="radio" name="a">Yes</label><label><input type="radio" name="a">No</label>${button}</form>`;

describe('a poll', () => {
  it.each([
    `<div><h3>${question}</h3>${form()}</div>`,
    `<p>${question}</p><div>${form('<input type="submit" value="Vote">')}</div>`,
    `<h3>${question}</h3><div>${form('')}<a href="/r">View results</a></div>`,
  ])('goes with its question: %s', (box) => {
    expect(textTaken(among(box))).toContain(question);
    expect(textTaken(among(box))).not.toContain('Paragraph');
  });

  it.each([
    ['what a form is about', `<p>${question}</p>${form('<button>Send</button>')}`],
    ['a paragraph', `<p>${'The harbour has been open at night since the war, and nobody asked why. '.repeat(4)}${question}</p>${form()}`],
    ['a heading that asks nothing', `<h3>${question.replace('?', '')}</h3>${form()}`],
  ])('leaves %s', (_, box) => {
    expect(textTaken(among(box))).not.toContain('harbour be closed');
    expect(textTaken(among(box))).not.toContain('nobody asked');
  });
});
