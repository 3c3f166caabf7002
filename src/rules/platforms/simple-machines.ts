import { platform } from '../site';

export default platform({
  name: 'Simple Machines Forum',
  platform: { select: '#forumposts .post .inner' },
  pageKind: 'forum',
  article: ['#forumposts .post .inner'],
});
