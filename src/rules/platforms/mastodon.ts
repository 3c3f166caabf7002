import { platform } from '../site';

export default platform({
  name: 'Mastodon',
  platform: { select: '.detailed-status__display-name' },
  pageKind: 'forum',
  article: ['.detailed-status .status__content, .detailed-status .media-gallery, .status .status__content, .status .media-gallery'],
  byline: '.detailed-status .display-name__html',
  published: '.detailed-status__datetime time@datetime',
});
