// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { markedRecipe } from '../../../../../src/engine/article/declared/recipe-marked';
import type { Page } from '../../../../../src/engine/page';
import { snapshot } from '../../../../../src/engine/snapshot/snapshot';

function texts(body: string): string[] {
  document.head.innerHTML = '';
  document.body.innerHTML = `<main><h1>Plum cake</h1>${body}</main>`;
  const page = snapshot(document, { url: 'https://news.example/cake' }) as Page;
  return markedRecipe(page).map(({ data }) => data.trim());
}

const scope = (inner: string) => `<div itemscope itemtype="https://schema.org/Recipe">${inner}</div>`;
const food =
  '<ul><li itemprop="recipeIngredient">170 g <a href="/butter">butter</a></li><li itemprop="ingredients">150 g sugar</li><li itemprop="recipeIngredient">10 plums</li></ul>';
const steps = '<div itemprop="recipeInstructions"><p>Brown the butter.</p><p>Bake it.</p><button>Rate it</button></div>';

describe('a recipe that the page marks as one', () => {
  it('is what it marks as ingredients, steps, times and portions, with their labels', () => {
    const meta =
      '<ul><li itemprop="recipeYield"><b>Servings:</b> 4</li><li><b>Time:</b> <time itemprop="totalTime" datetime="PT1H">1 hour</time></li><li>Source: a book</li></ul>';
    expect(texts(scope(meta + food + steps))).toEqual([
      'Servings:',
      '4',
      'Time:',
      '1 hour',
      '170 g',
      'butter',
      '150 g sugar',
      '10 plums',
      'Brown the butter.',
      'Bake it.',
    ]);
  });

  it.each([
    ['with too few ingredients', scope(food.replace(/<li itemprop="ingredients">.*?<\/li>/, ''))],
    ['of several', scope(food + steps) + scope(food)],
    ['that is hidden', `<div style="display:none">${scope(food + steps)}</div>`],
    ['of a card', scope('<a href="/pie">Cherry pie</a>')],
  ])('is none %s', (_, body) => {
    expect(texts(body)).toEqual([]);
  });
});
