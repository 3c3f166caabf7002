import { platform } from '../site';

/** VerticalScope's boards on XenForo. What the first post says stands there twice: once unseen, for search engines. */
export default platform({
  name: 'Fora',
  platform: { select: '.MessageCard .message-body .bbWrapper' },
  pageKind: 'forum',
  article: ['.MessageCard .message-body .bbWrapper'],
  remove: [
    { kind: 'hidden', select: '.california-thread-body-container > .hidden', because: 'the first post once more, for search engines' },
  ],
});
