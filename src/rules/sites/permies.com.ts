import { site } from '../site';

/** Permies and CodeRanch, which run one software: an author's box with stickers and ranks left of each post. */
export default site({
  hosts: ['permies.com', 'coderanch.com'],
  paths: ['/t/*'],
  pageKind: 'forum',
  article: ['.postItem .postText'],
  test: {
    url: 'https://permies.com/t/123270/Year-Tiny-House-real-world',
    has: 'For the past year, we have found out.',
    hasNot: 'this forum made possible by our volunteer staff',
  },
});
