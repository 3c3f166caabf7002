import { platform } from '../site';

export default platform({
  name: 'Invision Community',
  platform: { select: 'body.ipsApp' },
  pageKind: 'forum',
  article: ['[data-role="commentContent"]'],
  remove: [
    { kind: 'other', select: '.cTopicOverview' },
    { kind: 'other', select: '.ipsReact', because: 'who liked a post' },
  ],
});
