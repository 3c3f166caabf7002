// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const pitchesOn = (html: string) => clutterOf(html).flatMap(({ reason, text }) => (reason.id === 'call' ? [text] : []));
const page = (box: string): string => `<article><h1>How much pipes cost</h1>${story(1, 9)}${box}${story(10, 12)}</article>`;

const boxes = {
  demo: '<section><div><h2>Simplify and scale your training with Harbour LMS!</h2><a class="btn" href="/signup"><span>Start your free trial</span></a></div></section>',
  quote:
    '<div><h3>Want to win more jobs with less effort?</h3><p>Our crews have answered calls like yours for thirty years, and they will answer yours today.</p><p><a href="/q">Get a free quote</a></p></div>',
  german:
    '<div><h3>Mehr Aufträge mit weniger Aufwand?</h3><p>Wir zeigen Ihnen gern, wie das geht.</p><a href="/demo">Demo anfordern</a></div>',
};

describe('a box that sells what the site offers', () => {
  beforeEach(() => {
    document.head.innerHTML = '<meta property="og:type" content="article">';
  });

  it.each(Object.entries(boxes))('%s', (_, box) => {
    expect(pitchesOn(page(box))).toHaveLength(1);
  });

  it('takes no paragraph beside it', () => {
    expect(pitchesOn(page(boxes.demo)).join()).not.toContain('Paragraph');
  });

  it.each([
    [
      'words of a sentence that link',
      '<p>Those who want to know more of the harbour may <a href="/c">contact us</a> at any hour of the day.</p>',
    ],
    [
      'one of many entries',
      ['Nets', 'Sails', 'Ropes']
        .map((name) => `<div><h3>${name}</h3><p>Made in town since 1890.</p><a href="/${name}">Get started</a></div>`)
        .join(''),
    ],
    ['another button', '<div><h3>Charts of the harbour</h3><p>Four sheets, in colour.</p><a href="/charts.pdf">Download</a></div>'],
  ])('is not %s', (_, box) => {
    expect(pitchesOn(page(box))).toEqual([]);
  });

  it('is what a page of services is about', () => {
    document.head.innerHTML = '';
    expect(pitchesOn(page(boxes.quote))).toEqual([]);
  });
});
