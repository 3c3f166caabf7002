import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeSiteConfig, printSiteConfig, readSiteConfig } from '../../../../src/rules/formats/site-config/site-config';
import { ruleOfConfig } from '../../../../src/rules/formats/site-config/to-rule';
import { configs } from './arbitrary/configs';

const text = `# The Harbour Post
title: //h1
author: //span[@class='by']
author: //a[@rel='author']
date: substring-after(//p[@class='d'], 'on ')

body: //div[@id='story']
strip: //aside
strip_id_or_class: share
strip_image_src: /pixels/
prune: no
replace_string(<i>): <em>
http_header(user-agent): Mozilla/5.0
next_page_link: //a[@class='more']
single_page_link: concat(//link[@rel='canonical']/@href, '?all')
test_url: https://post.example/1
test_contains: boats came in`;

describe('a site config', () => {
  const read = ruleOfConfig(readSiteConfig('.post.example', text));

  it('becomes a rule, XPath and all', () =>
    expect(read.rule).toEqual({
      from: 'imported',
      hosts: ['*.post.example'],
      article: ["//div[@id='story']"],
      remove: [
        { kind: 'other', select: '//aside' },
        { kind: 'other', select: '[id*="share"], [class*="share"]', inArticle: true },
        { kind: 'other', select: 'img[src*="/pixels/"]', inArticle: true },
      ],
      title: '//h1',
      byline: "(//span[@class='by'] | //a[@rel='author'])",
      published: "(substring-after(//p[@class='d'], 'on '))",
      nextPage: "//a[@class='more']",
      singlePage: "(concat(//link[@rel='canonical']/@href, '?all'))",
      test: { url: 'https://post.example/1', has: 'boats came in' },
    }));

  it('says what of it is not followed, and why', () =>
    expect(read.refused.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual([
      'switch prune',
      'rewrite replace_string',
      'request http_header',
    ]));

  it('with nothing of use is no rule', () =>
    expect(ruleOfConfig(readSiteConfig('a.example', 'prune: no\nconstructor: x')).rule).toBeUndefined());

  it('of a hostile host is none', () => {
    for (const host of ['/(a+)+/', 'a b', '', '*', 'http://x/', `${'a'.repeat(300)}.com`])
      expect(ruleOfConfig(readSiteConfig(host, 'body: //p'))).toMatchObject({ taken: 0, refused: [{ kind: 'host' }] });
  });

  it('is told from other texts', () =>
    expect([looksLikeSiteConfig(text), looksLikeSiteConfig('Dear reader: hello\nbody: x\nand more\nof the same')]).toEqual([true, false]));

  it('is the same after printing', () => {
    fc.assert(
      fc.property(configs, (config) => {
        expect(readSiteConfig(config.host, printSiteConfig(config))).toEqual(config);
      }),
      { numRuns: 1000 },
    );
  });
});
