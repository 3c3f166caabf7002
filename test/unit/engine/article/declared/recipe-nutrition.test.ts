// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recipeNutrition } from '../../../../../src/engine/article/declared/recipe-nutrition';
import { readGraph } from '../../../../../src/engine/metadata/json-ld/nodes';
import type { Page } from '../../../../../src/engine/page';
import { snapshot } from '../../../../../src/engine/snapshot/snapshot';

function texts(body: string, type = 'Recipe'): string[] {
  document.head.innerHTML = `<script type="application/ld+json">${JSON.stringify({ '@type': type, name: 'Plum cake' })}</script>`;
  document.body.innerHTML = `<main><h1>Plum cake</h1><p>My aunt made it.</p>${body}</main>`;
  const page = snapshot(document, { url: 'https://news.example/cake' }) as Page;
  return recipeNutrition(page, readGraph(page)).map(({ data }) => data.trim());
}

const cells = '<div><div><div>731 kcal</div><div>Energy</div></div><div><div>36 g</div><div>Protein</div></div></div>';
const section = (name: string, of = cells) => `<section><h2>${name}</h2>${of}</section><section><h2>Method</h2><p>Bake it.</p></section>`;

describe('what is in a portion', () => {
  it.each(['Nutrition', 'Nährwerte pro Portion', 'Valeurs nutritionnelles', 'Información nutricional', '栄養成分'])(
    'stays under its heading: %s',
    (name) => {
      expect(texts(section(name))).toEqual([name, '731 kcal', 'Energy', '36 g', 'Protein']);
    },
  );

  it.each([
    ['of no recipe', section('Nutrition'), 'Article'],
    ['without figures', section('Nutrition', '<p>Log in to see it.</p>'), 'Recipe'],
    ['that is a text', section('Nutrition', `<p>${'Plums have 2 sorts of sugar and 3 of acids, she said. '.repeat(30)}</p>`), 'Recipe'],
    [
      'to press',
      section('Nutrition', '<div><button>Per 100 g</button><button>Per 250 g</button></div>').replace(
        '<h2>Nutrition</h2>',
        '<button>Nutrition</button>',
      ),
      'Recipe',
    ],
  ])('is none %s', (_, body, type) => {
    expect(texts(body, type)).toEqual([]);
  });
});
