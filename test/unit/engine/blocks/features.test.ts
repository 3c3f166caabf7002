// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { computeFeatures, featureNames } from '../../../../src/engine/blocks/features';
import type { Evidence } from '../../../../src/engine/blocks/survey';
import { surveyPage } from '../../../../src/engine/blocks/survey';
import type { Page } from '../../../../src/engine/page';
import { pageOf } from './page-of';

/** One feature of the block that has this text. */
function feature(page: Page, text: string, name: string, evidence: Evidence = {}): number | undefined {
  const survey = surveyPage(page, evidence);
  const at = survey.outline.blocks.findIndex((block) => block.text === text);
  return computeFeatures(survey)[at * featureNames.length + featureNames.indexOf(name)];
}

const sentence = 'The harbour was closed for three days, and the boats stayed where they were.';

describe('features', () => {
  it('fill every column of every row', () => {
    const survey = surveyPage(pageOf(`<main><h1>Title</h1><p>${sentence}</p><ul><li><a href="/x">Link</a></ul></main>`), {});
    const table = computeFeatures(survey);
    expect(table).toHaveLength(3 * featureNames.length);
    expect(table.every(Number.isFinite)).toBe(true);
    expect(new Set(featureNames).size).toBe(featureNames.length);
  });

  it('know what a block is and stands in', () => {
    const page = pageOf(`<aside class="sidebar-2"><h2>More</h2><p>one <a href="/x">two</a></p></aside><p>${sentence}</p>`);
    expect(feature(page, 'one two', 'linkShare')).toBeCloseTo(3 / 7, 2);
    expect(feature(page, 'one two', 'in:aside')).toBe(1);
    expect(feature(page, 'one two', 'class:side')).toBe(1);
    expect(feature(page, sentence, 'in:aside')).toBe(0);
    expect(feature(page, sentence, 'isProse')).toBe(1);
    expect(feature(page, 'More', 'headingLevel')).toBe(2);
  });

  it('say what is hidden without leaving it out', () => {
    const page = pageOf(`<div hidden><p>${sentence}</p></div><p>shown</p>`);
    expect(feature(page, sentence, 'in:hidden')).toBe(1);
    expect(feature(page, 'shown', 'in:hidden')).toBe(0);
  });

  it('carry the vote and the article body', () => {
    const page = pageOf(`<p>${sentence}</p><p>other</p>`);
    const evidence: Evidence = {
      vote: new Set([page.root.querySelector('p') as Element]),
      articleBody: `${sentence} `.repeat(4),
    };
    expect(feature(page, sentence, 'voted', evidence)).toBe(1);
    expect(feature(page, sentence, 'inArticleBody', evidence)).toBe(1);
    expect(feature(page, 'other', 'voted', evidence)).toBe(0);
    expect(feature(page, 'other', 'inArticleBody', evidence)).toBe(0);
  });
});
