import { platform } from '../site';

export default platform({
  name: 'XenForo',
  platform: { select: 'html#XF, html#XenForo' },
  pageKind: 'forum',
  article: ['.message-body .bbWrapper, .message-userContent .bbWrapper', '.messageText'],
});
