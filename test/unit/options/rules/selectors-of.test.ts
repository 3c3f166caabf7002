import { describe, expect, it } from 'vitest';
import { selectorsOf } from '../../../../src/options/rules/selectors-of';
import type { Rule } from '../../../../src/rules/rule';

const all = (rule: Rule) => Object.fromEntries([...selectorsOf(rule)].map(({ at, css, xpath }) => [at, css ?? `xpath ${xpath}`]));

describe('the selectors of a rule', () => {
  it('are found in every field, and read as the engine will', () => {
    const rule: Rule = {
      hosts: ['a.example'],
      article: ['main', '//article'],
      title: 'h1@title',
      byline: '//a/@rel',
      published: 'time[datetime]',
      nextPage: 'a.next',
      remove: [
        { kind: 'ad', heading: 'No selector' },
        { kind: 'ad', select: '(//p)[1]' },
      ],
      keep: [{ kind: 'ad', select: 'p' }],
    };
    expect(all(rule)).toEqual({
      'article.0': 'main',
      'article.1': 'xpath //article',
      title: 'h1',
      byline: 'xpath //a/@rel',
      published: 'time[datetime]',
      nextPage: 'a.next',
      'remove.1.select': 'xpath (//p)[1]',
      'keep.0.select': 'p',
    });
    expect(all({ platform: { select: '.made' } })).toEqual({ 'platform.select': '.made' });
  });

  it('are found in steps within steps', () => {
    const steps = [
      { is: 'p' },
      { upward: 2 },
      { upward: 'div' },
      { to: '> p' },
      { to: './p' },
      { has: { select: '+ a', steps: [{ not: { select: 'b', steps: [{ is: 'i' }] } }] } },
      { not: { select: '//b' } },
      { text: 'not one' },
    ];
    expect(all({ hosts: ['a.example'], remove: [{ kind: 'ad', select: 'x', steps }] })).toEqual({
      'remove.0.select': 'x',
      'remove.0.steps.0.is': 'p',
      'remove.0.steps.2.upward': 'div',
      'remove.0.steps.3.to': ':scope > p',
      'remove.0.steps.4.to': 'xpath ./p',
      'remove.0.steps.5.has.select': ':scope + a',
      'remove.0.steps.5.has.steps.0.not.select': 'b',
      'remove.0.steps.5.has.steps.0.not.steps.0.is': 'i',
      // Asked of an element itself, which no path can be.
      'remove.0.steps.6.not.select': '//b',
    });
  });
});
