import { describe, expect, it } from 'vitest';
import { isStableName, isStableValue } from '../../../../src/rules/make/stable-names';

describe('names that last', () => {
  it.each(['newsletter-box', 'post__promo', 's10r', 'ReadAlso', 'article-related', 'sidebar', 'cta', 'newsletterSignup', 'related_links'])(
    '%s is one',
    (name) => expect(isStableName(name)).toBe(true),
  );

  it.each([
    'css-1x2y3z',
    'sc-bdVaJa',
    '_abc12def',
    'Card__title--3xYzQ',
    'a1b2c3d4e5',
    'post-12345',
    'jsx-2871293847',
    'bdVaJaQ',
    'svelte-1tky8bj',
    'x1n2onr6',
    'kZpQxWv',
  ])('%s is a build tool’s', (name) => expect(isStableName(name)).toBe(false));

  it.each([
    'mt-4',
    'col-md-8',
    'flex',
    'text-sm',
    'clearfix',
    'container',
    'is-active',
    'js-toggle',
    'wp-block-group',
    'w-full',
    'row',
    'hidden-xs',
    'visible',
  ])('%s says how it looks, not what it is', (name) => expect(isStableName(name)).toBe(false));

  it('takes words as a value, no numbers that will change', () => {
    expect(['Newsletter', 'Read also', 'complementary'].every(isStableValue)).toBe(true);
    expect(['item-20394', 'a"b', 'true', 'x'].some(isStableValue)).toBe(false);
  });
});
