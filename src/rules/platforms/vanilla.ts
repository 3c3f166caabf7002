import { platform } from '../site';

export default platform({
  name: 'Vanilla',
  platform: { select: '.ItemDiscussion .Message, .ItemComment .Message' },
  pageKind: 'forum',
  article: ['.ItemDiscussion .Message, .ItemComment .Message'],
});
