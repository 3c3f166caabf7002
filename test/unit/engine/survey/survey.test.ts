// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import { survey } from '../../../../src/engine/survey/survey';

const sentence = 'A sentence that is long enough to be counted as one, by anybody who counts sentences.';

/** Boxes in boxes, some with a sentence, a label or a field in them. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom(
      `<p>${sentence}</p>`,
      '<h3>Related</h3>',
      '<input type="email">',
      '<i>word</i>',
      `<p>${sentence} <b>${sentence}</b></p>`,
    ),
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((inner) => `<div>${inner.join('')}</div>`),
  ),
}));

function surveyOf(html: string) {
  document.body.innerHTML = `<main>${html}</main>`;
  const page = snapshot(document, { url: 'https://news.example/story' });
  if (!page) throw new Error('no snapshot');
  return survey(page);
}

const precedes = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !a.contains(b);

describe('the survey answers by look-up what a walk would find', () => {
  it('of sentences, labels and elements inside a box', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const { page, prose, labels, count } = surveyOf(html);
        for (const box of page.root.querySelectorAll('*')) {
          expect(prose.within(box)).toEqual(prose.sentences.filter((one) => box.contains(one)));
          expect(labels.within(box, 'related')).toEqual(labels.of('related').filter(({ element }) => box.contains(element)));
          expect(count(box, ['p', 'input'])).toBe(box.querySelectorAll('p, input').length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of how much stands before a box', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const { page, prose } = surveyOf(html);
        const own = (one: Element): number => prose.of(one) - [...one.children].reduce((sum, child) => sum + prose.of(child), 0);
        for (const box of page.root.querySelectorAll('*'))
          expect(prose.before(box)).toBe(prose.sentences.filter((one) => precedes(one, box)).reduce((sum, one) => sum + own(one), 0));
      }),
      { numRuns: 60 },
    );
  });

  it('counts what stands in all of the page', () => {
    const { page, prose } = surveyOf(`<p>${sentence}</p><p>${sentence}</p>`);
    expect(prose.of(page.root)).toBe(2 * sentence.length);
  });

  it('counts what stands in a nav that leads nowhere', () => {
    const inNav = (more: string) => {
      const { page, prose } = surveyOf(`<nav><p>${sentence}</p>${more}</nav>`);
      return prose.of(page.root);
    };
    expect(inNav('')).toBe(sentence.length);
    expect(inNav('<a href="/">Home</a>')).toBe(0);
  });

  it('weighs a Japanese sentence as one of twice its length', () => {
    const { page, prose } = surveyOf('<p>北の港では今朝も霧が深く、漁船は三時間おくれて沖へ出ていった。</p>');
    expect(prose.of(page.root)).toBeGreaterThanOrEqual(60);
  });
});
