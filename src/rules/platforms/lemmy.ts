import { platform } from '../site';

export default platform({
  name: 'Lemmy',
  platform: { select: '.comment-node .comment-content, .lemmy-site .comment-content' },
  pageKind: 'forum',
  article: ['#postContent, .post .card:has(> .md-div), .comment-content'],
  published: '.post-listing .moment-time@data-tippy-content',
});
