import { site } from '../site';

/** A post and its answers, or an article that somebody wrote there; every class is made by a tool, names for tests are not. */
export default site({
  hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  paths: ['/*/status/*', '/*/article/*'],
  article: [
    '[data-testid="twitterArticleRichTextView"]',
    '[data-testid="cellInnerDiv"]:not([data-testid="cellInnerDiv"]:has(h2[role]) ~ *) :is([data-testid="tweetText"], [data-testid="tweetPhoto"])',
  ],
  remove: [
    {
      kind: 'related',
      select: '[data-testid="cellInnerDiv"]:has(h2[role]) ~ [data-testid="cellInnerDiv"]',
      because: 'posts of others, below the answers',
    },
    { kind: 'ad', select: '[data-testid="tweet"]:has([data-testid="placementTracking"])' },
  ],
  title: '[data-testid="twitter-article-title"]',
  byline:
    '[data-testid="tweet"] [data-testid="User-Name"] a[href], [data-testid="twitterArticleReadView"] [data-testid="User-Name"] a[href]',
  published: '[data-testid="tweet"][tabindex="-1"] time@datetime',
  test: {
    url: 'https://x.com/jack/status/20',
    has: 'just setting up my twttr',
    hasNot: 'Post your reply',
  },
});
