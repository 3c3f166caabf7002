// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recipeTexts } from '../../../../../src/engine/article/declared/recipe';
import { readGraph } from '../../../../../src/engine/metadata/json-ld/nodes';
import type { Page } from '../../../../../src/engine/page';
import { snapshot } from '../../../../../src/engine/snapshot/snapshot';

const food = ['170 g unsalted butter', '150 g caster sugar', '10 small plums'];
const steps = ['Brown the butter in a pale pan.', 'Press the plums in, cut side up, and bake.'];
const recipe = (more = {}) => ({ '@type': 'Recipe', name: 'Plum cake', recipeIngredient: food, recipeInstructions: steps, ...more });

function cardTexts(body: string, data: unknown = recipe()): string[] {
  document.head.innerHTML = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  document.body.innerHTML = body;
  const page = snapshot(document, { url: 'https://news.example/cake' }) as Page;
  return recipeTexts(page, readGraph(page)).map(({ data: text }) => text.trim());
}

const amounts = '<div><div>170 <b>g</b> unsalted butter</div><div>150 g caster sugar (fine)</div><div>10 small plums, halved</div></div>';
const method = `<ol><li>${steps.join('</li><li>')}</li></ol>`;
const story = `<p>${'My aunt made this cake in a kitchen that looked out on the harbour, and told of it to all who came. '.repeat(30)}</p>`;

describe('the recipe card', () => {
  it('is all of the box with ingredients and steps, but for what it lets readers do', () => {
    const card = `<div><div>Prep <span>25 minutes</span></div><a href="/print">Print</a><button>Rate</button>${amounts}${method}<div>Notes: keeps three days</div><p>Tag <a href="/t">@kitchen</a> in your picture!</p></div>`;
    const texts = cardTexts(`<main>${story}${card}</main>`);
    expect(texts.slice(0, 2)).toEqual(['Prep', '25 minutes']);
    expect(texts).toEqual(expect.arrayContaining(['unsalted butter', ...steps, 'Notes: keeps three days']));
    expect(texts.join(' ')).not.toMatch(/Print|Rate|Tag|aunt/);
  });

  it('keeps an ingredient that leads to what is told of it', () => {
    const list = '<ul><li>170 g <a href="/butter">unsalted butter</a></li><li>150 g caster sugar</li><li>10 small plums</li></ul>';
    expect(cardTexts(`<main>${story}<div>${list}${method}</div></main>`)).toContain('unsalted butter');
  });

  it('keeps an ingredient that readers can tick, and no switch', () => {
    const tick = (of: string) => `<label><input type="checkbox"><span>${of}</span></label>`;
    const list = `<div>${food.map(tick).join('')}${tick('Keep my screen on')}</div>`;
    const texts = cardTexts(`<main>${story}<div>${list}${method}</div></main>`);
    expect(texts).toEqual(expect.arrayContaining(food));
    expect(texts).not.toContain('Keep my screen on');
  });

  it('keeps the name of an ingredient where the amount stands before what can be ticked', () => {
    const row = (of: string) => `<div>${of.replace(/ (\S+)$/, ' <label><input type="checkbox">$1</label>')}</div>`;
    const list = food.map(row).join('');
    expect(cardTexts(`<main>${story}<div>${list}${method}</div></main>`)).toEqual(expect.arrayContaining(['butter', 'sugar', 'plums']));
  });

  it('reads steps in sections and with markup', () => {
    const sections = [
      { '@type': 'HowToSection', itemListElement: steps.map((text) => ({ '@type': 'HowToStep', text: `<p>${text}</p>` })) },
    ];
    expect(cardTexts(`<main>${story}<div>${amounts}${method}</div></main>`, recipe({ recipeInstructions: sections }))).toContain(steps[0]);
  });

  it('is the ingredients alone where the steps are told in the story', () => {
    const texts = cardTexts(`<main>${amounts}${story}${method}</main>`);
    expect(texts).toContain('unsalted butter');
    expect(texts).not.toContain(steps[0]);
  });

  it.each<[string, unknown, string]>([
    ['without structured data', { '@type': 'Article' }, amounts],
    ['with several recipes', [recipe(), recipe({ name: 'Another' })], amounts],
    ['with too few ingredients', recipe({ recipeIngredient: food.slice(0, 2) }), amounts],
    ['that does not say them', recipe(), '<div>Butter, sugar and plums</div>'],
  ])('is none on a page %s', (_, data, list) => {
    expect(cardTexts(`<main>${story}<div>${list}${method}</div></main>`, data)).toEqual([]);
  });
});
