import { expect, it } from 'vitest';
import { couldHold } from '../../../bench/rules/could-hold';
import type { Rule } from '../../../src/rules/rule';

const of = (select: string): Rule => ({ platform: { select } });
const url = 'https://site.example/a/b';

it('opens a page only if each name of one alternative stands in it', () => {
  expect(couldHold(of('#question .js-post-body'), url, '<div id=question><p class="js-post-body">')).toBe(true);
  expect(couldHold(of('#question .js-post-body'), url, '<div id=question>')).toBe(false);
  expect(couldHold(of('html#XF, html#XenForo'), url, '<html id=xenforo>')).toBe(true);
  expect(couldHold(of('meta[name="app"][content^="cloudpmc"]'), url, '<meta name=app content=cloudpmc-2>')).toBe(true);
});

it('opens a page where only elements are named, or what is asked is in brackets', () => {
  expect(couldHold(of('article > p'), url, '<p>')).toBe(true);
  expect(couldHold(of('main:not(.x)'), url, '<main>')).toBe(true);
});

it('knows generators whatever their case, and hosts by their address', () => {
  expect(couldHold({ platform: { generator: 'MediaWiki' } }, url, '<meta name=generator content="mediawiki 1.41">')).toBe(true);
  expect(couldHold({ hosts: ['site.example'], paths: ['/a/'] }, url, '')).toBe(true);
  expect(couldHold({ hosts: ['site.example'], paths: ['/c/'] }, url, '')).toBe(false);
});
