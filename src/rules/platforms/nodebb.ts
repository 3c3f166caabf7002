import { platform } from '../site';

export default platform({
  name: 'NodeBB',
  platform: { select: '[component="post/content"]' },
  pageKind: 'forum',
  article: ['[component="post/content"]'],
});
