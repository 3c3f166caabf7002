import { platform } from '../site';

/** A post may begin with fields that its writer filled in ("TL;DR"). */
export default platform({
  name: 'XenForo',
  platform: { select: 'html#XF, html#XenForo' },
  pageKind: 'forum',
  article: ['.message-body .bbWrapper, .message-userContent .bbWrapper, .message-fields--before', '.messageText'],
});
