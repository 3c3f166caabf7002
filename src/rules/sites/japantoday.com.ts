import { site } from '../site';

export default site({
  hosts: ['japantoday.com'],
  article: ['[itemprop="articleBody"]'],
  remove: [
    { kind: 'related', heading: 'Articles, Offers & Useful Resources' },
    { kind: 'promo', select: '.s10r' },
    { kind: 'comments', select: '#comments' },
    { kind: 'login', select: '#login' },
  ],
  test: {
    url: 'https://japantoday.com/category/politics/north-korea-again-rules-out-any-meetings-with-japan',
    has: 'KCNA',
    hasNot: 'Facebook Connect',
  },
});
