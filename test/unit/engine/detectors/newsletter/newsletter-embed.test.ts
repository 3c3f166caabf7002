// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const offers = (box: string) =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`)
    .filter(({ kind }) => kind === 'newsletter')
    .map(({ text }) => text);
const frame = (src: string) => `<iframe src="${src}" width="480" height="150"></iframe>`;

describe('a newsletter’s form in a frame', () => {
  it.each([
    ['Get the Harbour Log in your inbox.', frame('https://link.harbour.example/join/3qk/newsletter-component?list=today')],
    ['The log, sent by email each week', frame('https://harbour.example/newsletter/form')],
  ])('goes with the heading over it: %s', (heading, form) => {
    expect(offers(`<aside><h2>${heading}</h2>${form}</aside>`)).toEqual([heading]);
  });

  it('needs no words where it is of a service that sends letters', () => {
    expect(offers(`<div>${frame('https://harbourlog.substack.com/embed')}</div>`)).toHaveLength(1);
  });

  it.each([
    ['that shows a newsletter', `<div><h3>Newsletter of May</h3>${frame('https://view.example/embed/newsletter-may')}</div>`],
    [
      'between paragraphs that tell of letters by email',
      `<p>${'The log is sent by email. '.repeat(14)}</p>${frame('https://view.example/newsletter/7')}`,
    ],
    ['of another thing', `<div><h3>All of the log by email</h3>${frame('https://maps.example/harbour')}</div>`],
  ])('not one %s', (_, box) => {
    expect(offers(box)).toEqual([]);
  });
});
