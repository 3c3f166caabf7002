import { platform } from '../site';

export default platform({
  name: 'Lobsters',
  platform: { select: '.comments_subtree .comment_text' },
  pageKind: 'forum',
  article: ['.story_text, .comment_text'],
  byline: '.story .u-author',
  published: '.story .byline time',
});
