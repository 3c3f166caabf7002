import { platform } from '../site';

export default platform({
  name: 'Drupal forum',
  platform: { select: 'body.node-type-forum .comment .field-name-comment-body' },
  pageKind: 'forum',
  article: ['.node-forum .field-name-body, .comment .field-name-comment-body'],
});
