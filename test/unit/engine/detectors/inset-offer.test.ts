// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const url = 'https://www.boats.example/blog/2024/05/01/boats-in-the-harbour';
const offer = (
  title: string,
  words = 'Join my free workshop and learn to splice, the right way, from the first day.',
  link = 'class="btn" href="/workshop"',
) => `<div class="ground"><h2>${title}</h2><div><p>${words}</p><div><a ${link}>Save your spot</a></div></div></div>`;
const page = (middle: string, before = story(1, 8), after = story(9, 16)): string =>
  `<article><h1>Boats in the harbour</h1>${before}${middle}${after}</article>`;
const offers = (html: string) => clutterOf(html, url).filter(({ reason, kind }) => reason.id === 'call' && kind === 'promo').length;

describe('an offer of the site in a box between paragraphs', () => {
  it('goes with its heading, its words and its button', () => {
    const [found] = clutterOf(page(offer('Struggling with ropes?')), url);
    expect(found?.text).toBe(
      'Struggling with ropes? Join my free workshop and learn to splice, the right way, from the first day. Save your spot',
    );
  });

  it.each([
    ['leads to another site', page(offer('Ropes', undefined, 'class="btn" href="https://ropes.example.org/"'))],
    ['is paid for', page(offer('Ropes', undefined, 'class="btn" rel="sponsored" href="/go/ropes"'))],
    ['is a document of the text', page(offer('The survey', undefined, 'class="btn" href="/survey.pdf"'))],
    ['is no button', page(offer('Ropes', undefined, 'href="/workshop"'))],
    ['is longer', page(offer('Ropes', 'A rope is laid of three strands, each of many yarns. '.repeat(10)))],
    ['stands above the text', page(offer('Ropes'), '')],
    ['stands below it', page(offer('Ropes'), undefined, '')],
    ['is one of several', page(['Ropes', 'Sails', 'Oars'].map((name) => `${offer(name)}${story(20, 22)}`).join(''))],
    [
      'goes on behind its button',
      page(offer('Ropes').replace('</a></div>', '</a></div><p>And then she sailed, with the new ropes, and none of them gave.</p>')),
    ],
  ])('stays where it %s', (_, html) => {
    expect(offers(html)).toBe(0);
  });
});
