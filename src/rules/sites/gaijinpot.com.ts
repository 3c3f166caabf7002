import { site } from '../site';

/** GaijinPot's blog and travel guide and Savvy Tokyo share one theme. */
export default site({
  name: 'gaijinpot.com',
  hosts: ['blog.gaijinpot.com', 'travel.gaijinpot.com', 'savvytokyo.com'],
  article: ['[itemprop="articleBody"]'],
  remove: [
    { kind: 'navigation', select: 'div:has(> [itemprop="keywords"] a[rel="tag"])' },
    { kind: 'ad', select: '[data-sponsortizer]' },
  ],
  // The standfirst stands outside the text.
  keep: [{ kind: 'other', select: '[itemprop="headline"] + [itemprop="description"]' }],
  test: {
    url: 'https://blog.gaijinpot.com/tweet-of-the-week-67-dealing-with-chikan/',
    has: 'help apprehend the culprit.',
    hasNot: 'Vegan food is notoriously hard',
  },
});
