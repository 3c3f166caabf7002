// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const facts = (value = '30 people') => `<dl><div><dt>Industry</dt><dd>Roofing</dd></div><div><dt>Team</dt><dd>${value}</dd></div></dl>`;
const beside = (list: string, kind: PageKind = 'service') =>
  text(
    build(
      `<main><div><p data-keep>A firm of roofers.</p></div><div><aside>${list}<a href="/demo">Book</a></aside><article data-keep>It grew.</article></div></main>`,
      '',
      {},
      kind,
    ),
  );

describe('a list of facts beside what a company tells of', () => {
  it('stays, without what is offered under it', () => {
    expect(beside(facts())).toBe('A firm of roofers.IndustryRoofingTeam30 peopleIt grew.');
  });

  it('is left to the model on an article, and where it leads away', () => {
    expect(beside(facts(), 'article')).toBe('A firm of roofers.It grew.');
    expect(beside(facts('<a href="/team">30 people</a>'))).toBe('A firm of roofers.It grew.');
    expect(beside(`<nav>${facts()}</nav>`)).toBe('A firm of roofers.It grew.');
  });
});

describe('a list of facts right under the headline', () => {
  const under = (terms: string, above = '<header><h1>Keeper wanted</h1></header>') =>
    text(
      build(
        `<main>${above}<dl>${terms}</dl><a href="/apply">Apply</a><div><p data-keep>A keeper is wanted.</p></div></main>`,
        'Keeper wanted',
        {},
        'article',
      ),
    );
  const fact = (name: string, value: string) => `<dt>${name}</dt><dd>${value}</dd>`;
  const salary = fact('Salary', '27,400');

  it('stays', () => expect(under(fact('Closing date', '7 June') + salary)).toBe('Closing date7 JuneSalary27,400A keeper is wanted.'));

  it.each([
    ['tells of the text', fact('Published', '7 June') + salary, undefined],
    ['leads away', fact('Place', '<a href="/p">Skarholm</a>') + salary, undefined],
    ['stands under something else', fact('Closing date', '7 June') + salary, '<h1>Keeper wanted</h1><p>From the harbour office</p>'],
  ])('is left to the model where it %s', (_, terms, above) => expect(under(terms, above)).toBe('A keeper is wanted.'));
});
