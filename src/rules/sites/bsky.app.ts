import { site } from '../site';

/** A post and its answers; every class is made by a tool, names for tests are not. */
export default site({
  hosts: ['bsky.app'],
  paths: ['/profile/*/post/*'],
  pageKind: 'forum',
  article: ['[data-testid^="postThreadItem-by-"] :is([data-word-wrap], img:not([data-testid="userAvatarImage"] *))'],
  byline: '[data-testid^="postThreadItem-by-"] a[href^="/profile/"] > div',
  test: {
    url: 'https://bsky.app/profile/bsky.app/post/3l3vgf77uco2g',
    has: 'Bluesky now has video',
    hasNot: 'Write your reply',
  },
});
