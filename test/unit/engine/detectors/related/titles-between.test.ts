// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://www.harbour-press.example/2024/05/01/boats-in-the-harbour';
const taken = (body: string) => clutterOf(`<article><h1>Boats in the harbour</h1>${body}</article>`, url).map(({ text }) => text);

const titles = ['Council votes to close the lighthouse', 'Keeper leaves after forty winters', 'What became of the pilot school'];
const line = (title: string, to = title.toLowerCase().replaceAll(' ', '-')) => `<p><a href="/2024/04/30/${to}">${title}</a></p>`;
const between = (lines: readonly string[], about = (_: string) => '') =>
  story(1, 4) + lines.map((title, i) => `${line(title)}${about(title)}${story(10 * (i + 1), 10 * (i + 1) + 2)}`).join('');

describe('titles of other stories, one by one between paragraphs', () => {
  it('go', () => expect(taken(between(titles))).toEqual(titles));

  it.each([
    ['where there are two', between(titles.slice(0, 2))],
    [
      'over what is told of them',
      between(titles, (title) => `<p>${title}: so it was said on the quay this morning, to nobody’s surprise.</p>`),
    ],
    [
      'below what is told of them',
      story(1, 4) +
        titles.map((title) => `<p>${title}, as we told you in spring, and many wrote to us.</p>${line(title)}`).join('') +
        story(5, 9),
    ],
    [
      'that are announced',
      story(1, 4) +
        titles
          .map((title) => `<p>What we wrote on that day of the storm is still to be read here:</p>${line(title)}${story(5, 6)}`)
          .join(''),
    ],
    ['in a row', story(1, 4) + titles.map((title) => line(title)).join('') + story(5, 9)],
    [
      'that are called otherwise in their addresses',
      story(1, 4) + titles.map((title, i) => `${line(title, `${i}`)}${story(10 + i, 11 + i)}`).join(''),
    ],
    ['before headings', story(1, 4) + titles.map((title) => `${line(title)}<h2>And then</h2>${story(10, 12)}`).join('')],
  ])('stay %s', (_, body) => {
    expect(taken(body)).toEqual([]);
  });
});
