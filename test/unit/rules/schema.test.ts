import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineOf, ruleComplaints } from '../../../scripts/build/rule-complaints';
import { ruleErrors } from '../../../src/rules/schema';
import { shippedRulesFor, shippedSites } from '../../../src/rules/shipped';

describe('shipped rules', () => {
  it('hold to the schema', () => expect(ruleComplaints((file) => readFileSync(file, 'utf8'))).toEqual([]));

  it('are complained of with the line where it is wrong', () => {
    const source =
      "import { site } from '../site';\n\nexport default site({\n  hosts: ['a.example'],\n  remove: [\n    { kind: 'ad', select: '.x' },\n    {\n      kind: 'ad',\n      select: '.css-1x2y3z',\n    },\n  ],\n  title: 'h1[',\n});\n";
    expect(['hosts.0', 'remove.0.select', 'remove.1.select', 'title'].map((at) => lineOf(source, at))).toEqual([4, 6, 9, 12]);
  });

  it.each(Object.entries(shippedSites))('%s is named after one of its hosts', (file, { hosts }) => {
    const name = file.slice('./sites/'.length, -'.ts'.length);
    expect(hosts?.some((host) => host === name || host.endsWith(`.${name}`))).toBe(true);
  });

  it.each(Object.values(shippedSites).map((rule) => [rule.test?.url ?? '', rule] as const))('hold where their test is: %s', (url, rule) =>
    expect(shippedRulesFor(new URL(url))).toContain(rule),
  );
});

const errorsOf = (rule: unknown) =>
  ruleErrors(rule)
    .map(({ at, reason }) => `${at} ${reason}`)
    .join('; ');
const removing = (select: string) => ({ hosts: ['example.com'], remove: [{ kind: 'ad', select }] });

describe('the schema of rules', () => {
  it.each(['.css-1x2y3z', 'div.sc-bdVaJa', '._abc12def', '.Card__title--3xYzQ', '#a1b2c3d4e5'])('refuses the hashed name %s', (select) =>
    expect(errorsOf(removing(select))).toContain('remove.0.select names a hashed class'),
  );

  it.each([
    '.entry-content',
    '#comments',
    '[itemprop="articleBody"]',
    '.s10r',
    'main > article',
    'h2',
    '.post__body',
    'div:has(> .tags)',
    '.h1',
    '.col-md-8',
  ])('takes %s', (select) => expect(errorsOf(removing(select))).toBe(''));

  it('refuses counting where a heading or a role would do', () =>
    expect(errorsOf(removing('div:nth-child(3) > p'))).toContain('counts children'));

  it.each(['div[', 'a:has(b', '[x="y]'])('refuses the broken selector %s', (select) =>
    expect(errorsOf(removing(select))).toContain('without its other half'),
  );

  it.each(['/example\\.(com|org)/', 'exa*mple.com', 'http://example.com', '(a+)+$', 'example.com/path', ''])(
    'refuses the host %s',
    (host) => expect(errorsOf({ hosts: [host] })).toMatch(/hosts\.0/),
  );

  it.each(['example.com', '*.example.com', 'пример.рф', 'localhost', 'xn--e1afmkfd.xn--p1ai'])('takes the host %s', (host) =>
    expect(errorsOf({ hosts: [host] })).toBe(''),
  );

  it('lets a rule hold on all sites only by a heading or by words, and only to remove or keep', () => {
    const anywhere = (mark: object, more = {}) => errorsOf({ hosts: ['*'], remove: [{ kind: 'ad', ...mark }], ...more });
    expect(anywhere({ heading: 'Newsletter' })).toBe('');
    expect(anywhere({ select: 'aside', says: 'Read also' })).toBe('');
    expect(anywhere({ select: '.promo' })).toContain('by a heading or by words');
    expect(anywhere({ heading: 'Newsletter' }, { article: ['main'] })).toContain('by a heading or by words');
  });

  it('wants hosts or platform, a way to find what is removed, and nothing it does not know', () => {
    expect(errorsOf({})).toContain('needs hosts or platform');
    expect(errorsOf({ hosts: ['a.com'], remove: [{ kind: 'ad' }] })).toContain('needs select, heading or says');
    expect(errorsOf({ hosts: ['a.com'], remove: [{ kind: 'ads', select: 'p' }] })).toContain('remove.0.kind is none of');
    expect(errorsOf({ hosts: ['a.com'], script: 'x()' })).toContain('script');
    expect(errorsOf({ hosts: ['a.com'], paths: ['/(a+)+$'] })).toContain('only * stands for anything');
  });

  it('is what docs/rules.md says it is', () => {
    const docs = readFileSync('docs/rules.md', 'utf8');
    for (const field of 'hosts platform paths article remove keep title byline published modified section nextPage singlePage pageKind test'.split(
      ' ',
    ))
      expect(docs).toContain(`\`${field}\``);
  });
});
