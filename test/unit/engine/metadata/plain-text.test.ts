import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/engine/metadata/plain-text';

describe('a page’s words as plain text', () => {
  it.each([
    ['Notes on <i>Homo</i> bones', 'Notes on Homo bones'],
    ['Two&lt;br /&gt;lines', 'Two lines'],
    ['<p>A teaser that is cut', 'A teaser that is cut'],
    ['<span class="kicker">Harbour</span> The ferry is back', 'Harbour The ferry is back'],
    ['Cut off</em>', 'Cut off</em>'],
  ])('has no markup: %s', (given, plain) => expect(plainText(given)).toBe(plain));

  it.each(['Class Sluice<T>', 'Map<K, V> and its kin', '<details>: what opens and closes', 'When to use <section> and when <article>'])(
    'has what is told of: %s',
    (given) => expect(plainText(given)).toBe(given),
  );

  it('has nothing that would be markup where it is more than a name', () =>
    expect(plainText('&amp;lt;img src=x onerror=alert(1)&amp;gt; Title')).toBe('Title'));
});
