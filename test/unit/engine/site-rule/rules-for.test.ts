// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { rulesFor } from '../../../../src/engine/site-rule/rules-for';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';
import type { Rule } from '../../../../src/rules/rule';

function namesOf(given: Rule[]): (string | undefined)[] {
  document.body.innerHTML = '<main class="made-by-x"><p>Words to read.</p></main>';
  const page = snapshot(document, { url: 'https://news.example/story' });
  if (!page) throw new Error('no snapshot');
  return rulesFor(page, given).map(({ name }) => name);
}

it('takes a given rule of a software only on pages that software made, and a broken one nowhere', () => {
  const of = (name: string, select: string): Rule => ({ name, from: 'reader', platform: { select } });
  expect(namesOf([of('x', '.made-by-x'), of('y', '.made-by-y'), of('broken', ':::')])).toEqual(['x']);
});

it('takes a rule of a software only on its paths', () => {
  const of = (name: string, path: string): Rule => ({ name, from: 'reader', platform: { select: '.made-by-x' }, paths: [path] });
  expect(namesOf([of('here', '/story'), of('there', '/forum/')])).toEqual(['here']);
});

it('puts imported rules last, wherever they were given', () => {
  expect(
    namesOf([
      { name: 'imported', from: 'imported', hosts: ['news.example'] },
      { name: 'own', from: 'reader', hosts: ['news.example'] },
    ]),
  ).toEqual(['own', 'imported']);
});
