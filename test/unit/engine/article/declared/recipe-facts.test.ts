// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recipeFacts } from '../../../../../src/engine/article/declared/recipe-facts';
import { readGraph } from '../../../../../src/engine/metadata/json-ld/nodes';
import type { Page } from '../../../../../src/engine/page';
import { snapshot } from '../../../../../src/engine/snapshot/snapshot';

const declared = {
  '@type': 'Recipe',
  name: 'Plum cake',
  prepTime: 'PT25M',
  cookTime: 'P0DT1H10M',
  totalTime: 'PT95M',
  recipeYield: ['12', '12 pieces'],
};

function facts(body: string, data: unknown = declared, card = ''): string[] {
  document.head.innerHTML = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  document.body.innerHTML = `<main><h1>Plum cake</h1><div>${body}</div><p>${'It is eaten cold, in the garden. '.repeat(20)}</p></main>`;
  const page = snapshot(document, { url: 'https://news.example/cake' }) as Page;
  const texts = new Set([...page.root.querySelectorAll(card || 'nothing')].flatMap((box) => [...box.childNodes] as Text[]));
  return recipeFacts(page, readGraph(page), texts).map(({ data: text }) => text.trim());
}

describe('what a recipe takes and makes', () => {
  it('is kept as the page prints it, with its label', () => {
    const head = `<ul><li>By <a href="/anna">Anna</a></li><li><b>Prep:</b> <span>25 minutes</span></li>
      <li><b>Cook:</b> 1 hr 10 mins</li><li><b>Yield:</b> 12 pieces</li><li><b>Cuisine:</b> Danish</li></ul>`;
    expect(facts(head)).toEqual(['Prep:', '25 minutes', 'Cook:', '1 hr 10 mins', 'Yield:', '12 pieces']);
  });

  it.each([
    ['1 Std. 35 Min.', 'Gesamtzeit'],
    ['95 min', 'Temps total'],
    ['1 h 35 min', 'Tiempo total'],
    ['1時間35分', '調理時間'],
    ['1 ч. 35 мин.', 'Общее время'],
    ['1시간 35분', '총 시간'],
    ['1 godz. 35 min', 'Czas'],
  ])('says %s in its language', (time, label) => {
    expect(facts(`<div><div><div>${time}</div><div>${label}</div></div><div>other</div></div>`)).toEqual([time, label]);
  });

  it.each(['Für 12 Portionen', 'Serves 12', '12人分', 'voor 12 personen', '12 порций', 'Rende 12 porções'])('makes as much: %s', (line) => {
    expect(facts(`<p>${line}</p>`)).toEqual([line]);
  });

  it.each([
    ['a number of something else', '<p>12 comments</p>'],
    ['another time', '<p>30 min</p>'],
    ['the story', `<p>My aunt, who was never in a hurry, would say that the whole cake took 25 minutes of her morning.</p>`],
    [
      'another recipe',
      '<section><a href="/pie"><img src="/pie.jpg" width="200" height="100"></a><b>Cherry pie</b><span>25 min</span></section>',
    ],
    ['a link', '<a href="/quick">25 minutes</a>'],
    ['a step', '<ol><li>Bake for 25 min</li></ol>'],
  ])('is not %s', (_, body) => {
    expect(facts(body)).toEqual([]);
  });

  it('is said once', () => {
    expect(facts('<p>Prep 25 min</p><p>Time: 25 minutes</p>')).toEqual(['Prep 25 min']);
    expect(facts('<p>25 min</p><p>Prep <b>25 minutes</b></p>')).toEqual(['Prep', '25 minutes']);
    expect(facts('<p>Prep 25 min</p><ol><li id="card">Bake for 25 min.</li></ol>', declared, '#card')).toEqual(['Prep 25 min']);
    expect(facts('<p>Prep 25 min</p><p id="card">Time: 25 minutes</p>', declared, '#card')).toEqual([]);
  });

  it('is none where the page declares several recipes', () => {
    expect(facts('<p>Prep 25 min</p>', [declared, { ...declared, name: 'Tart' }])).toEqual([]);
  });
});
