// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const list = (tag: string, ...items: string[]) => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
const recipe = (ingredients: string, method: string) =>
  `<div><p data-keep>My aunt made this bread every week.</p></div>
  <div class="food"><h2>${ingredients}</h2>${list('ul', '500 g flour', '350 ml water', '10 g salt')}<p>* fed or unfed</p></div>
  <section><h2>${method}</h2>${list('ol', 'Stir it.', 'Bake it.')}</section><div><p data-keep>It keeps for a week.</p></div>`;

describe('a recipe by the names of its parts', () => {
  it.each([
    ['Ingredients', 'Instructions'],
    ['Zutaten für 4 Personen', 'Zubereitung'],
    ['Ingrédients', 'Préparation'],
    ['材料（2人分）', '作り方'],
    ['用料', '做法'],
    ['المقادير', 'طريقة التحضير'],
  ])('stays whole: %s and %s', (ingredients, method) => {
    const said = text(build(recipe(ingredients, method)));
    for (const part of [ingredients, '500 g flour', '10 g salt', '* fed or unfed', method, 'Stir it.', 'Bake it.'])
      expect(said).toContain(part);
  });

  it('is none without steps', () => {
    expect(text(build(recipe('Ingredients', 'What readers say')))).not.toContain('flour');
  });

  it('gets nothing of a menu', () => {
    const menu = `<nav><h3>Ingredients</h3>${list('ul', 'Salt', 'Flour', 'Yeast')}</nav>`;
    expect(text(build(menu + recipe('Ingredients', 'Method')))).not.toContain('Yeast');
  });

  it('gets nothing that is marked', () => {
    expect(text(build(recipe('Ingredients', 'Method').replace('class="food"', 'data-mark')))).not.toContain('flour');
  });
});
