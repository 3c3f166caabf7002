// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { questionTexts } from '../../../../../src/engine/article/declared/questions';
import { textsIn } from '../../../../../src/engine/dom/texts-in';
import { readGraph } from '../../../../../src/engine/metadata/json-ld/nodes';
import type { Page } from '../../../../../src/engine/page';
import { snapshot } from '../../../../../src/engine/snapshot/snapshot';

const asked = [
  ['Does a bell rust?', '<p>No: bronze doesn&#8217;t rust, it turns <a href="/green">green</a>.</p><p>It can crack in frost.</p>'],
  ['Who rings it?', 'The sexton &amp; her children ring it, every evening at six.'],
] as const;
const declared = {
  '@type': ['WebPage', 'FAQPage'],
  mainEntity: asked.map(([name, text]) => ({ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text } })),
};
const shown = [
  'Does a bell rust?|No: bronze doesn’t rust, it turns|green|.|It can crack in frost.',
  'Who rings it?|The sexton & her children ring it, every evening at six.',
];
const answers = [
  '<p>No: bronze doesn’t rust, it turns <a href="/green">green</a>.</p><p>It can crack in frost.</p>',
  '<p>The sexton &amp; her children ring it, every evening at six.</p>',
];

function texts(body: string, data: unknown = declared, double = ''): string {
  document.head.innerHTML = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  document.body.innerHTML = body;
  const page = snapshot(document, { url: 'https://desk.example/bells' }) as Page;
  const doubles = new Set(textsIn(page.root).filter((text) => double !== '' && text.data.includes(double)));
  return questionTexts(page, readGraph(page), doubles)
    .map((text) => text.data.trim())
    .join('|');
}

const list = (mark = '', sign = '') =>
  asked.map(([question], n) => `<li><a href="#">${mark}${question}</a>${sign}<div>${answers[n]}</div></li>`).join('');

describe('questions and answers that a page declares', () => {
  it('are found with the heading over them, whatever they stand in', () => {
    expect(texts(`<main><p>Of bells.</p><h2>Bells, asked</h2><ul>${list()}</ul><p>More soon.</p></main>`)).toBe(
      ['Bells, asked', ...shown].join('|'),
    );
  });

  it('are found behind their numbers and signs', () => {
    expect(texts(`<ul>${list('<b>Q1.</b> ', '<span>+</span>')}</ul>`)).toContain('every evening at six.');
  });

  it('are taken where the answer stands, not in a list of the questions', () => {
    const contents = asked.map(([question]) => `<li><a href="#q">${question}</a></li>`).join('');
    expect(texts(`<ul>${contents}</ul><p>Of bells.</p><ul>${list()}</ul>`)).toBe(shown.join('|'));
  });

  it('are read once, however often a page asks', () => {
    const said = 'The bell is heard in the valley';
    const again = {
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: said, acceptedAnswer: { '@type': 'Answer', text: said } }],
    };
    expect(texts(`<p>${said}</p>`.repeat(40), again).split('|')).toHaveLength(40);
  });

  it('are taken once, where an answer was already taken elsewhere', () => {
    expect(texts(`<ul>${list()}</ul>`, declared, 'crack in frost')).toBe(shown[1]);
  });

  it.each([
    ['where the page says something else below the question', `<h3>${asked[0][0]}</h3><p>Ask our sales team.</p>`, declared],
    ['where the page declares none', `<ul>${list()}</ul>`, { '@type': 'Article' }],
    [
      'where the answer says next to nothing',
      '<h3>Is it old?</h3><p>Yes.</p>',
      { ...declared, mainEntity: [{ name: 'Is it old?', acceptedAnswer: { text: 'Yes.' } }] },
    ],
  ])('are none %s', (_, body, data) => {
    expect(texts(body, data)).toBe('');
  });
});
