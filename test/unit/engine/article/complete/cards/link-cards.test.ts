// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const among = (box: string) => text(build(`<p data-keep>A</p>${box}<p data-keep>B</p>`));
const ghost = (href: string, more = '') =>
  `<figure class="kg-bookmark-card"><a href="${href}"><div>Gravel, explained</div><div>How it moves</div></a>${more}</figure>`;

it.each([
  ['of Ghost', ghost('https://river.example/gravel')],
  [
    'of WordPress',
    '<blockquote class="wp-embedded-content"><p><a href="https://river.example/g">Gravel, explained<br>How it moves</a></p></blockquote>',
  ],
  [
    'of a blog of Japan',
    '<a class="blogcard-wrap external-blogcard-wrap" href="https://river.example/g"><div>Gravel, explained</div><div>How it moves</div></a>',
  ],
  [
    'of note',
    '<figure><div class="external-article-widget"><a href="https://river.example/g"><strong>Gravel, explained</strong><em>How it moves</em></a><a href="https://river.example/g"></a></div></figure>',
  ],
  [
    'of Ameba',
    '<div class="ogpCard_root"><article><a href="https://river.example/g"><span>Gravel, explained</span><span>How it moves</span></a></article></div>',
  ],
  [
    'of Naver',
    '<div class="se-section"><div class="se-module se-module-oglink"><a href="https://river.example/g"></a><a href="https://river.example/g"><strong>Gravel, explained</strong><p>How it moves</p></a></div></div>',
  ],
  [
    'of Tistory',
    '<figure data-ke-type="opengraph"><a href="https://river.example/g"><div><p>Gravel, explained</p><p>How it moves</p></div></a></figure>',
  ],
  [
    'of Zhihu',
    '<div><a class="LinkCard new" href="https://river.example/g"><span>Gravel, explained</span><span>How it moves</span></a></div>',
  ],
  [
    'of a page exported from Notion',
    '<figure><a class="bookmark source" href="https://river.example/g"><div><div>Gravel, explained</div><div>How it moves</div></div></a></figure>',
  ],
  ['of Hashnode', '<div><div></div><a class="embed-card" href="https://river.example/g">Gravel, explained: How it moves</a></div>'],
])('a card that a writer set for a link stays: %s', (_, card) => expect(among(card)).toMatch(/^AGravel, explained.*How it movesB$/));

it.each([
  ['leads to the own site', ghost('/gravel')],
  ['leads to two places', ghost('https://river.example/g', '<a href="https://river.example/all">All of it</a>')],
  ['is marked', ghost('https://river.example/g').replace('<figure', '<figure data-mark')],
  ['asks for something', ghost('https://river.example/g', '<input name="mail">')],
])('but not one that %s', (_, card) => expect(among(card)).toBe('AB'));

it('and none below the text', () => expect(text(build(`<p data-keep>A</p>${ghost('https://river.example/g')}`))).toBe('A'));
