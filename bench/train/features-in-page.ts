import { articleBody } from '../../src/engine/blocks/article-body';
import { averageFeatures } from '../../src/engine/blocks/page-features';
import { computeFeatures, featureNames } from '../../src/engine/blocks/features';
import { surveyPage } from '../../src/engine/blocks/survey';
import { readabilityVote } from '../../src/engine/candidates/readability';
import { snapshot } from '../../src/engine/snapshot/snapshot';

/** The engine's own features of the page it is injected into: what is trained on is what is used. */
(globalThis as unknown as { galleyFeatures: () => unknown }).galleyFeatures = () => {
  const start = performance.now();
  const page = snapshot(document);
  if (!page) return null;
  const walked = performance.now();
  const vote = readabilityVote(page);
  const voted = performance.now();
  const survey = surveyPage(page, { vote, articleBody: articleBody(document) });
  const surveyed = performance.now();
  const table = computeFeatures(survey);
  const end = performance.now();
  return {
    names: featureNames,
    texts: survey.outline.blocks.map((block) => block.text),
    words: survey.measures.map((measure) => measure.words),
    table: base64(new Uint8Array(table.buffer)),
    average: base64(new Uint8Array(averageFeatures(table).buffer)),
    ms: { snapshot: walked - start, vote: voted - walked, survey: surveyed - voted, features: end - surveyed },
  };
};

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 32768) binary += String.fromCharCode(...bytes.subarray(i, i + 32768));
  return btoa(binary);
}
