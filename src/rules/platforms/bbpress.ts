import { platform } from '../site';

export default platform({
  name: 'bbPress',
  platform: { select: '#bbpress-forums .bbp-body .bbp-reply-content' },
  pageKind: 'forum',
  article: ['#bbpress-forums .bbp-body .bbp-topic-content, #bbpress-forums .bbp-body .bbp-reply-content'],
});
