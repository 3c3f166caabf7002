import { site } from '../site';

/** A thread's post and its answers, in the new pages and in the old ones. */
export default site({
  hosts: ['*.reddit.com'],
  paths: ['/r/*/comments/*'],
  pageKind: 'forum',
  article: [
    'shreddit-post [slot="text-body"], shreddit-comment [slot="comment"]',
    '.sitetable.linklisting .usertext-body, .sitetable.linklisting p.title:has(> .outbound), .commentarea .usertext-body',
  ],
  // A post may be no more than the link to what it is about.
  keep: [{ kind: 'other', select: 'shreddit-post[post-type="link"] [slot="post-media-container"]' }],
  remove: [
    { kind: 'login', select: 'aside:has(auth-flow-link)' },
    { kind: 'navigation', select: 'p.title .linkflairlabel', inArticle: true },
  ],
  title: 'h1[slot="title"]',
  test: {
    url: 'https://www.reddit.com/r/BuyItForLife/comments/1rjl74r/best_laptop_for_college_to_buy_in_2026_price/',
    has: 'battery can last 6+ hrs',
    hasNot: 'New to Reddit?',
  },
});
