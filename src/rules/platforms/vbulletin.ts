import { platform } from '../site';

export default platform({
  name: 'vBulletin',
  platform: { generator: 'vBulletin', select: '[id^="post_message_"]' },
  pageKind: 'forum',
  article: ['[id^="post_message_"]'],
  title: 'h1 .threadtitle',
});
