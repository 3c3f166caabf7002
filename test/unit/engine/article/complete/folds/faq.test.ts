// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const asked = ['Does it rust?', 'Is it loud?', 'Who makes it?'];
const answer = (n: number) =>
  `Answer ${n}: that depends on where it stands, how old it is and who looks after it from one year to the next, as we have found.`;
const one = (question: string, n: number, keep = '') =>
  `<div><button aria-expanded="false" ${keep}>${question}</button><div><p>${answer(n)}</p></div></div>`;
const page = (name: string, list: string, tag = 'div') =>
  `<main><div><p data-keep>The old bell of the town has been hung again.</p></div><${tag}><h2>${name}</h2>${list}</${tag}></main>`;
const left = (html: string, kind: PageKind = 'article') => text(build(html, '', {}, kind));

describe('questions and answers that close a text', () => {
  it.each([
    'FAQ',
    'Frequently asked questions about bells',
    'Häufige Fragen',
    'Questions fréquentes',
    'よくある質問',
    'Часто задаваемые вопросы',
  ])('stay under “%s”', (name) => {
    const said = left(page(name, asked.map((question, n) => one(question, n)).join('')));
    for (const part of [name, ...asked, 'Answer 0', 'Answer 2']) expect(said).toContain(part);
  });

  it('end with the last answer', () => {
    const list = asked.map((question, n) => `<h3>${question}</h3><p>${answer(n)}</p>`).join('');
    expect(left(page('FAQ', `${list}<div>You might like</div><div>Nine bells of the north</div>`))).toMatch(/Answer 2: [^:]*found\.$/);
  });

  it('get the answers to questions that were chosen alone', () => {
    expect(left(page('FAQ', asked.map((question, n) => one(question, n, 'data-keep')).join('')))).toContain('Answer 1');
  });

  it.each([
    [
      'of two',
      page(
        'FAQ',
        asked
          .slice(0, 2)
          .map((question, n) => one(question, n))
          .join(''),
      ),
      'article',
    ],
    ['said twice', page('FAQ', [...asked, ...asked].map((question, n) => one(question, n)).join('')), 'article'],
    ['without answers', page('FAQ', asked.map((question) => `<p>${question}</p>`).join('')), 'article'],
    ['of a footer', page('FAQ', asked.map((question, n) => one(question, n)).join(''), 'footer'), 'article'],
    ['of a page that sells', page('FAQ', asked.map((question, n) => one(question, n)).join('')), 'product'],
    ['that are marked', page('FAQ', asked.map((question, n) => one(question, n)).join(''), 'div data-mark'), 'article'],
  ] as const)('go: %s', (_, html, kind) => {
    expect(left(html, kind)).not.toContain('Does it rust?');
  });
});
